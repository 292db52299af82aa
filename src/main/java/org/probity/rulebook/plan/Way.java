package org.probity.rulebook.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.value.Desk;
import org.probity.rulebook.value.Expression;
import org.probity.rulebook.value.Scope;
import org.probity.rulebook.value.Truth;

/**
 * One way in which a rule can hold. A rule without "or" has one.
 *
 * @param rule the rule
 * @param number which of its ways, from 1
 * @param places length of a match
 * @param checks what must hold of subject and limits alone
 * @param steps the steps, in order
 * @param arguments the values of its sentence
 * @param required the records of which there must be a fact, or nothing can fit
 * @param types the records its steps name
 */
public record Way(
        Rule rule,
        int number,
        int places,
        List<Check> checks,
        List<Step> steps,
        List<Expression> arguments,
        List<Class<?>> required,
        Set<Class<?>> types) {

    static Way of(Rule rule, int number, int places, List<Check> checks, List<Step> steps, List<Expression> arguments) {
        Set<Class<?>> types = new HashSet<>();
        types(steps, types);
        return new Way(rule, number, places, checks, steps, arguments, required(steps), types);
    }

    private static List<Class<?>> required(List<Step> steps) {
        Set<Class<?>> required = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step instanceof Step.Fetch fetch) {
                required.add(fetch.type());
            }
        }
        return List.copyOf(required);
    }

    private static void types(List<Step> steps, Set<Class<?>> into) {
        for (Step step : steps) {
            if (step instanceof Step.Fetch fetch) {
                into.add(fetch.type());
            } else if (step instanceof Step.Absent absent) {
                types(absent.inner(), into);
            } else if (step instanceof Step.Present present) {
                types(present.inner(), into);
            } else if (step instanceof Step.Total total) {
                types(total.source(), into);
            }
        }
    }

    /**
     * Whether anything could fit where only facts of these records are: all required ones are there, and totals of nothing
     * do not already fail.
     */
    public boolean canFit(Set<Class<?>> present, Desk<?> desk) {
        if (!present.containsAll(required)) {
            return false;
        }
        for (Step step : steps) {
            if (step instanceof Step.Total total && !present.containsAll(required(total.source()))) {
                @Nullable Object[] row = new @Nullable Object[places];
                row[Scope.DESK] = desk;
                row[total.place()] = total.nothing();
                if (total.checks().stream().anyMatch(check -> check.trial().of(row) == Truth.FALSE)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The places outside of negations, existences and sources, in order, without the desk. */
    public List<Integer> found() {
        List<Integer> found = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Fetch fetch) {
                found.add(fetch.place());
            } else if (step instanceof Step.Total total) {
                found.add(total.place());
            }
        }
        return found;
    }
}
