package org.probity.rulebook.plan;

import java.util.List;
import java.util.Optional;

import org.probity.rulebook.syntax.Condition.Result;
import org.probity.rulebook.value.Expression;
import org.probity.rulebook.value.Reading;
import org.probity.rulebook.value.Totals;

/** One step of a way a rule can hold. */
public sealed interface Step {

    /**
     * Find a fact.
     *
     * @param place where in the match it stands
     * @param type its record
     * @param checks what it must pass
     * @param joins the checks that are equalities of text with something earlier, or with a literal
     */
    record Fetch(int place, Class<?> type, List<Check> checks, List<Join> joins) implements Step {}

    /** Find that there is none. */
    record Absent(List<Step> inner) implements Step {}

    /** Find that there is one. */
    record Present(List<Step> inner) implements Step {}

    /**
     * Count or add up.
     *
     * @param place where in the match the totals stand
     * @param reading reads terms of the source
     * @param arguments the results' arguments, ready
     * @param growths what more facts could do to each check
     * @param nothing the totals of nothing
     */
    record Total(
            int place,
            List<Step> source,
            List<Result> results,
            Reading reading,
            List<Expression> arguments,
            List<Check> checks,
            List<Growth> growths,
            Totals nothing)
            implements Step {}

    /**
     * An equality of two texts, fit for an index.
     *
     * @param own the text in the fact itself, read from a row of that fact alone
     * @param component component of the fact that holds it
     * @param other the text it must equal, read from the match
     * @param alone the same, read from a row of the one fact it depends on
     * @param place place of that fact; none for a text written out
     */
    record Join(
            Expression own,
            String component,
            Expression other,
            Expression alone,
            Optional<Integer> place,
            Check check) {}
}
