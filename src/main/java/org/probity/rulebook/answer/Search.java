package org.probity.rulebook.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.rulebook.Missing;
import org.probity.rulebook.plan.Check;
import org.probity.rulebook.plan.Growth;
import org.probity.rulebook.plan.Step;
import org.probity.rulebook.plan.Way;
import org.probity.rulebook.value.Lacks;
import org.probity.rulebook.value.Scope;
import org.probity.rulebook.value.Sum;
import org.probity.rulebook.value.Totals;
import org.probity.rulebook.value.Truth;

/**
 * Looks for facts that fit, may fit, or would fit if a file told more: the same conditions that Drools joins, with a
 * third value for "unknown". Not safe for threads; one for each rule and dossier.
 */
final class Search {

    /** Steps after which a search is given up, and facts that may fit after which no more reasons are gathered. */
    private static final int MOST_STEPS = 20_000;

    private static final int MOST_POSSIBLE = 500;

    private final Situation situation;
    private final @Nullable Object[] row;
    private final Set<Missing> missing = new TreeSet<>();
    private int steps;

    Search(Situation situation, Way way) {
        this(situation, new @Nullable Object[way.places()]);
        row[Scope.DESK] = situation.desk();
    }

    /** @param row the facts found so far; totals are put into it */
    Search(Situation situation, @Nullable Object[] row) {
        this.situation = situation;
        this.row = row;
    }

    /** What would have told, after an unknown outcome. */
    Set<Missing> missing() {
        return missing;
    }

    /** Why facts only may fit. */
    private interface Reason {
        void tell(Lacks lacks, Set<Missing> missing);
    }

    /** Is told of facts that fit; false to stop. */
    private interface Leaf {
        boolean reached(Doubt doubt, List<Reason> reasons);
    }

    /** Whether facts fit the way. */
    Truth fits(Way way) {
        List<Reason> reasons = new ArrayList<>();
        Truth desk = pass(way.checks(), reasons);
        return desk == Truth.FALSE ? desk : exists(way.steps(), false, reasons);
    }

    /** Whether a negation, an existence or totals hold for the facts found so far. */
    Truth holds(Step step) {
        return exists(List.of(step), false, new ArrayList<>());
    }

    /** Whether a match that Drools found still fits when nothing unknown is taken for absent. */
    Truth confirms(Way way, @Nullable Object[] match) {
        System.arraycopy(match, 0, row, 0, row.length);
        Truth all = Truth.TRUE;
        for (Step step : way.steps()) {
            if (step instanceof Step.Absent || step instanceof Step.Total) {
                all = all.and(holds(step));
            }
        }
        return all;
    }

    private Truth exists(List<Step> path, boolean forAbsence, List<Reason> reasons) {
        Doubt[] least = new Doubt[1];
        int[] possible = new int[1];
        Doubt before = reasons.isEmpty() ? Doubt.NONE : Doubt.UNKNOWN;
        walk(path, 0, before, forAbsence, reasons, (doubt, why) -> {
            Doubt known = least[0];
            least[0] = known == null || doubt.compareTo(known) < 0 ? doubt : known;
            if (doubt != Doubt.NONE) {
                why.forEach(reason -> reason.tell(new Columns(missing), missing));
            }
            return doubt != Doubt.NONE && ++possible[0] < MOST_POSSIBLE;
        });
        Doubt found = least[0];
        if (found == Doubt.NONE) {
            return Truth.TRUE;
        }
        if (steps > MOST_STEPS) {
            missing.add(new Missing("dossier", "size"));
            return Truth.UNKNOWN;
        }
        return found == null ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Goes on from a step. False when the leaf said stop. */
    private boolean walk(List<Step> path, int at, Doubt doubt, boolean forAbsence, List<Reason> reasons, Leaf leaf) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (at == path.size()) {
            return leaf.reached(doubt, reasons);
        }
        Step step = path.get(at);
        if (step instanceof Step.Fetch fetch) {
            return fetch(fetch, path, at, doubt, forAbsence, reasons, leaf);
        }
        List<Reason> more = new ArrayList<>(reasons);
        Truth truth = step instanceof Step.Total total ? total(total, more) : inner(step, more);
        if (truth == Truth.FALSE) {
            return true;
        }
        Doubt now = truth == Truth.TRUE ? doubt : Doubt.UNKNOWN;
        return walk(path, at + 1, now, forAbsence, more, leaf);
    }

    private boolean fetch(
            Step.Fetch fetch,
            List<Step> path,
            int at,
            Doubt doubt,
            boolean forAbsence,
            List<Reason> reasons,
            Leaf leaf) {
        int mark = reasons.size();
        Links links = new Links(situation, fetch.joins(), row);
        for (Fact fact : links.areCut() ? List.<Fact>of() : situation.candidates(fetch, row)) {
            if (links.isCut(fact)) {
                continue;
            }
            row[fetch.place()] = fact;
            steps++;
            Truth truth = pass(fetch.checks(), reasons);
            Doubt now = truth == Truth.TRUE ? doubt : Doubt.UNKNOWN;
            if (truth != Truth.FALSE && !walk(path, at + 1, now, forAbsence, reasons, leaf)) {
                return false;
            }
            cut(reasons, mark);
        }
        Standing standing = situation.standing(fetch.type());
        boolean hangs = hangsOnUnknown(fetch);
        boolean lacking = hangs || (forAbsence ? !standing.isComplete() : !standing.isGiven());
        if (!lacking || links.areCut() || situation.holdsTheOne(fetch, row)) {
            return true;
        }
        // A fact of which nothing is known takes the place of those that were not given.
        row[fetch.place()] = null;
        boolean goOn = true;
        if (pass(fetch.checks(), reasons) != Truth.FALSE) {
            cut(reasons, mark);
            if (!hangs) {
                reasons.add((lacks, into) -> into.addAll(standing.missing()));
            }
            Doubt now = doubt.or(standing.isGiven() && !hangs ? Doubt.INCOMPLETE : Doubt.UNKNOWN);
            goOn = walk(path, at + 1, now, forAbsence, reasons, leaf);
        }
        cut(reasons, mark);
        return goOn;
    }

    /**
     * Whether what is looked for hangs on a fact of which nothing is known. The dossier holds only what hangs on known
     * ones, so finding none among it says nothing.
     */
    private boolean hangsOnUnknown(Step.Fetch fetch) {
        for (Step.Join join : fetch.joins()) {
            if (join.place().isPresent() && row[join.place().get()] == null) {
                return true;
            }
        }
        return false;
    }

    private static void cut(List<Reason> reasons, int size) {
        while (reasons.size() > size) {
            reasons.remove(reasons.size() - 1);
        }
    }

    /** Whether the row passes all checks; adds a reason when that is unknown. */
    private Truth pass(List<Check> checks, List<Reason> reasons) {
        Truth all = Truth.TRUE;
        for (Check check : checks) {
            all = all.and(check.trial().of(row));
            if (all == Truth.FALSE) {
                return all;
            }
        }
        if (all == Truth.UNKNOWN) {
            reasons.add((lacks, into) -> explain(checks, lacks));
        }
        return all;
    }

    private void explain(List<Check> checks, Lacks lacks) {
        for (Check check : checks) {
            if (check.trial().of(row) == Truth.UNKNOWN) {
                check.trial().explain(row, lacks);
            }
        }
    }

    private Truth inner(Step step, List<Reason> reasons) {
        boolean negated = step instanceof Step.Absent;
        List<Step> path = step instanceof Step.Absent absent ? absent.inner() : ((Step.Present) step).inner();
        Search inside = new Search(situation, row);
        inside.steps = steps;
        Truth there = inside.exists(path, true, new ArrayList<>());
        steps = inside.steps;
        if (there == Truth.UNKNOWN) {
            reasons.add((lacks, into) -> into.addAll(inside.missing));
        }
        return negated ? there.not() : there;
    }

    /** Adds up what surely fits, then asks of each check what more facts could do to it. */
    private Truth total(Step.Total total, List<Reason> reasons) {
        Sum sum = new Sum(
                total.results().stream().map(result -> result.function()).toList());
        Set<Missing> lacking = new TreeSet<>();
        Doubt[] most = {Doubt.NONE};
        walk(total.source(), 0, Doubt.NONE, true, new ArrayList<>(), (doubt, why) -> {
            Doubt whole = doubt;
            if (doubt == Doubt.NONE) {
                whole = add(total, sum, lacking);
            } else {
                why.forEach(reason -> reason.tell(new Columns(lacking), lacking));
            }
            most[0] = most[0].or(whole);
            return true;
        });
        if (steps > MOST_STEPS) {
            lacking.add(new Missing("dossier", "size"));
            most[0] = Doubt.UNKNOWN;
        }
        Totals totals = sum.totals();
        row[total.place()] = totals;
        Truth all = totals.isWhole() ? Truth.TRUE : more(Truth.FALSE, Growth.STAYS_TRUE, most[0]);
        List<Check> checks = total.checks();
        for (int i = 0; i < checks.size() && all != Truth.FALSE; i++) {
            all = all.and(more(checks.get(i).trial().of(row), total.growths().get(i), most[0]));
        }
        if (all == Truth.UNKNOWN) {
            reasons.add((lacks, into) -> into.addAll(lacking));
            reasons.add((lacks, into) -> explain(checks, lacks));
        }
        return all;
    }

    private Doubt add(Step.Total total, Sum sum, Set<Missing> lacking) {
        @Nullable Object[] values = new @Nullable Object[total.arguments().size()];
        Doubt doubt = Doubt.NONE;
        for (int i = 0; i < values.length; i++) {
            values[i] = total.arguments().get(i).value(row);
            if (values[i] == null) {
                doubt = Doubt.UNKNOWN;
                total.arguments().get(i).explain(row, new Columns(lacking));
            }
        }
        sum.add(values);
        return doubt;
    }

    /**
     * What a check of the known totals is worth when there may be more. A threshold that is not reached by what was given
     * is not reached: a file that is no complete register was still checked. One not given was not.
     */
    private static Truth more(Truth known, Growth growth, Doubt doubt) {
        if (doubt == Doubt.NONE || growth == Growth.NONE || known == Truth.UNKNOWN) {
            return known;
        }
        return switch (growth) {
            case STAYS_TRUE -> known == Truth.TRUE || doubt == Doubt.INCOMPLETE ? known : Truth.UNKNOWN;
            case STAYS_FALSE -> known == Truth.FALSE ? known : Truth.UNKNOWN;
            default -> Truth.UNKNOWN;
        };
    }
}
