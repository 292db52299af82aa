package org.probity.rulebook.plan;

import java.util.ArrayList;
import java.util.List;

import org.probity.rulebook.syntax.Condition;

/** Takes "or" out of conditions: a list of ways, each a list of conditions without one. */
final class Alternatives {

    private Alternatives() {}

    static List<List<Condition>> of(List<Condition> conditions) {
        List<List<Condition>> ways = List.of(List.of());
        for (Condition condition : conditions) {
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> way : ways) {
                for (List<Condition> rest : of(condition)) {
                    List<Condition> joined = new ArrayList<>(way);
                    joined.addAll(rest);
                    longer.add(joined);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<List<Condition>> of(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return or.branches().stream().flatMap(branch -> of(branch).stream()).toList();
        }
        if (condition instanceof Condition.And and) {
            return of(and.parts());
        }
        if (condition instanceof Condition.Not not) {
            // None of several: none of the first, none of the second …
            return List.of(of(not.inner()).stream()
                    .map(way -> (Condition) new Condition.Not(together(way, not.line()), not.line()))
                    .toList());
        }
        if (condition instanceof Condition.Exists exists) {
            return of(exists.inner()).stream()
                    .map(way -> List.<Condition>of(new Condition.Exists(together(way, exists.line()), exists.line())))
                    .toList();
        }
        return List.of(List.of(condition));
    }

    private static Condition together(List<Condition> conditions, int line) {
        return conditions.size() == 1 ? conditions.get(0) : new Condition.And(conditions, line);
    }
}
