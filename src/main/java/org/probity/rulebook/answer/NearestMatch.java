package org.probity.rulebook.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.rulebook.Missing;
import org.probity.rulebook.Obstacle;
import org.probity.rulebook.plan.Check;
import org.probity.rulebook.plan.Step;
import org.probity.rulebook.plan.Way;
import org.probity.rulebook.value.Scope;
import org.probity.rulebook.value.Truth;

/**
 * Looks for the facts that fit a way of a rule furthest: as many conditions as can be, and of the next one as many tests
 * as can be. Not safe for threads.
 */
public final class NearestMatch {

    private static final int MOST_STEPS = 20_000;

    /** A missing tie weighs more than all other tests of a condition together. */
    private static final int UNTIED = 1_000;

    private final Situation situation;
    private final Way way;
    private final @Nullable Object[] row;
    private int steps;
    private int furthest = -1;
    private long nearestYet;
    private @Nullable Obstacle nearest;

    private NearestMatch(Situation situation, Way way) {
        this.situation = situation;
        this.way = way;
        this.row = new @Nullable Object[way.places()];
        this.row[Scope.DESK] = situation.desk();
    }

    /** What stopped the way. */
    public static Obstacle of(Situation situation, Way way) {
        NearestMatch search = new NearestMatch(situation, way);
        List<Check> onSubject = search.failing(way.checks());
        if (onSubject.isEmpty()) {
            search.walk(0);
        } else {
            search.note(-1, null, "Subject(…)", onSubject, List.of());
        }
        Obstacle found = search.nearest;
        return found != null ? found : search.obstacle(way.steps().size(), null, "", List.of(), List.of());
    }

    /** Goes on from a step; true when everything fits. */
    private boolean walk(int at) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (at == way.steps().size()) {
            nearest = null;
            return true;
        }
        Step step = way.steps().get(at);
        return step instanceof Step.Fetch fetch ? fetch(fetch, at) : other(step, at);
    }

    private boolean fetch(Step.Fetch fetch, int at) {
        List<Fact> all = situation.all(fetch.type());
        for (Fact fact : all) {
            row[fetch.place()] = fact;
            List<Check> failing = failing(fetch.checks());
            if (failing.isEmpty()) {
                if (walk(at + 1)) {
                    return true;
                }
            } else {
                note(at, fact, StepText.of(fetch), failing, List.of(), untied(fetch, failing));
            }
            row[fetch.place()] = null;
        }
        if (all.isEmpty()) {
            note(at, null, StepText.of(fetch), List.of(), lacking(situation.standing(fetch.type())));
        }
        return false;
    }

    /** What would tell, where nothing of the kind was given; where it was, there is simply none. */
    private static List<Missing> lacking(Standing standing) {
        return standing.isGiven() ? List.of() : standing.missing();
    }

    /** How many of the failing checks are ties to earlier facts: a fact that is not tied to them is far off. */
    private static long untied(Step.Fetch fetch, List<Check> failing) {
        return fetch.joins().stream()
                .filter(join -> failing.contains(join.check()))
                .count();
    }

    private boolean other(Step step, int at) {
        Search search = new Search(situation, row);
        Truth truth = search.holds(step);
        if (truth == Truth.TRUE) {
            return walk(at + 1);
        }
        List<Check> failing = step instanceof Step.Total total ? failing(total.checks()) : List.of();
        note(at, null, StepText.of(step), failing, truth == Truth.UNKNOWN ? List.copyOf(search.missing()) : List.of());
        return false;
    }

    private List<Check> failing(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.trial().of(row) != Truth.TRUE)
                .toList();
    }

    /** Keeps what stopped the search here, if it came further than before. */
    private void note(int at, @Nullable Fact fact, String condition, List<Check> failing, List<Missing> missing) {
        note(at, fact, condition, failing, missing, 0);
    }

    private void note(
            int at, @Nullable Fact fact, String condition, List<Check> failing, List<Missing> missing, long untied) {
        long distance = failing.isEmpty() ? Long.MAX_VALUE : failing.size() + untied * UNTIED;
        if (at > furthest || at == furthest && distance < nearestYet) {
            furthest = at;
            nearestYet = distance;
            nearest = obstacle(at, fact, condition, failing, missing);
        }
    }

    private Obstacle obstacle(
            int at, @Nullable Fact fact, String condition, List<Check> failing, List<Missing> missing) {
        Set<Missing> lacking = new TreeSet<>(missing);
        failing.stream().filter(check -> check.trial().of(row) == Truth.UNKNOWN).forEach(check -> check.trial()
                .explain(row, new Columns(lacking)));
        return new Obstacle(
                way.rule(),
                way.number(),
                matched(at),
                failing.isEmpty() ? 0 : failing.get(0).test().line(),
                condition,
                fact == null ? List.of() : List.of(fact),
                failing.stream()
                        .map(check -> new Obstacle.Failing(
                                check.test().line(),
                                StepText.of(check),
                                StepText.values(check, row),
                                check.trial().of(row) == Truth.UNKNOWN))
                        .toList(),
                List.copyOf(lacking));
    }

    private List<Fact> matched(int before) {
        List<Fact> matched = new ArrayList<>();
        for (int i = 0; i < Math.min(before, way.steps().size()); i++) {
            if (way.steps().get(i) instanceof Step.Fetch fetch && row[fetch.place()] instanceof Fact fact) {
                matched.add(fact);
            }
        }
        return matched;
    }
}
