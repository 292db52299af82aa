package org.probity.rulebook.plan;

import java.util.ArrayList;
import java.util.List;

import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.value.Expression;

/**
 * One way in which a rule can hold. A rule without "or" has one.
 *
 * @param rule the rule
 * @param number which of its ways, from 1
 * @param places length of a match
 * @param checks what must hold of subject and limits alone
 * @param steps the steps, in order
 * @param arguments the values of its sentence
 */
public record Way(Rule rule, int number, int places, List<Check> checks, List<Step> steps, List<Expression> arguments) {

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
