package org.probity.rulebook;

import java.util.List;

import org.probity.fact.Fact;
import org.probity.rulebook.syntax.Rule;

/**
 * What stopped a rule for a subject: where the nearest facts that fit in part ceased to fit.
 *
 * @param rule the rule, one of its file
 * @param way which of its ways, from 1; a rule without "or" has one
 * @param matched the facts that fit before, in the order of the conditions
 * @param line line of the condition that stopped it; 0 when nothing did
 * @param condition that condition; blank when nothing stopped it
 * @param nearest the fact that came nearest to fitting it, one or none
 * @param failing its tests that do not hold or cannot be told, with their values
 * @param missing the columns that would tell
 */
public record Obstacle(
        Rule rule,
        int way,
        List<Fact> matched,
        int line,
        String condition,
        List<Fact> nearest,
        List<Failing> failing,
        List<Missing> missing) {

    public Obstacle {
        matched = List.copyOf(matched);
        nearest = List.copyOf(nearest);
        failing = List.copyOf(failing);
        missing = List.copyOf(missing);
    }

    /**
     * A test that stopped it.
     *
     * @param line its line
     * @param test the test as the rule has it
     * @param values its values, such as "120 <= 90"
     * @param isUnknown whether it cannot be told, rather than does not hold
     */
    public record Failing(int line, String test, String values, boolean isUnknown) {}

    /** Whether everything fits, so that nothing stopped the rule. */
    public boolean isNone() {
        return condition.isEmpty();
    }
}
