package org.probity.rulebook.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.rulebook.plan.Check;
import org.probity.rulebook.plan.Step;
import org.probity.rulebook.plan.Way;
import org.probity.rulebook.value.Desk;
import org.probity.rulebook.value.Scope;
import org.probity.rulebook.value.Sum;
import org.probity.rulebook.value.Totals;
import org.probity.rulebook.value.Truth;

/** The simplest thing that finds what fits a rule: loops in loops, no network, no index. */
public final class PlainJoin {

    private final List<Fact> facts;
    private final @Nullable Object[] row;

    private PlainJoin(Dossier dossier, Way way) {
        facts = dossier.facts();
        row = new @Nullable Object[way.places()];
        row[Scope.DESK] = new Desk<>(dossier.subject(), dossier.limits());
    }

    /** Each match as text: its rule and the facts and collected facts it holds. */
    public static List<String> matches(Dossier dossier, Way way) {
        PlainJoin join = new PlainJoin(dossier, way);
        List<String> found = new ArrayList<>();
        if (join.pass(way.checks())) {
            join.walk(way.steps(), 0, row -> found.add(text(way, row)));
        }
        return found;
    }

    public static String text(Way way, @Nullable Object[] row) {
        return way.rule().key() + " "
                + way.found().stream()
                        .map(place -> row[place] instanceof Totals totals
                                ? totals.collected().toString()
                                : String.valueOf(row[place]))
                        .toList()
                + way.arguments().stream()
                        .map(argument -> String.valueOf(argument.value(row)))
                        .toList();
    }

    private void walk(List<Step> steps, int at, Consumer<@Nullable Object[]> leaf) {
        if (at == steps.size()) {
            leaf.accept(row);
            return;
        }
        Step step = steps.get(at);
        if (step instanceof Step.Fetch fetch) {
            for (Fact fact : facts) {
                row[fetch.place()] = fact;
                if (fact.getClass() == fetch.type() && pass(fetch.checks())) {
                    walk(steps, at + 1, leaf);
                }
            }
        } else if (holds(step)) {
            walk(steps, at + 1, leaf);
        }
    }

    private boolean holds(Step step) {
        if (step instanceof Step.Total total) {
            Sum sum = new Sum(
                    total.results().stream().map(result -> result.function()).toList());
            walk(
                    total.source(),
                    0,
                    row -> sum.add(total.arguments().stream()
                            .map(argument -> argument.value(row))
                            .toArray()));
            row[total.place()] = sum.totals();
            return pass(total.checks());
        }
        int[] count = new int[1];
        List<Step> inner = step instanceof Step.Absent absent ? absent.inner() : ((Step.Present) step).inner();
        walk(inner, 0, row -> count[0]++);
        return (count[0] > 0) == step instanceof Step.Present;
    }

    private boolean pass(List<Check> checks) {
        return checks.stream().allMatch(check -> check.trial().of(row) == Truth.TRUE);
    }
}
