package org.probity.proving;

import java.util.List;

import org.probity.fact.Problem;
import org.probity.proving.change.Change;
import org.probity.rulebook.syntax.Status;

/**
 * How well the scenarios of a rule hold it in its place.
 *
 * @param rule id of the rule
 * @param status where the rule stands
 * @param changes number of changes tried
 * @param noticed number of changes that a scenario noticed
 * @param equivalents changes declared to make no difference, and that make none
 * @param holes changes that no scenario noticed
 * @param problems scenarios that do not hold for the rule as it is, and declarations that do not apply
 */
public record RuleProof(
        String rule,
        Status status,
        int changes,
        int noticed,
        List<Equivalent> equivalents,
        List<Change> holes,
        List<Problem> problems) {

    public RuleProof {
        equivalents = List.copyOf(equivalents);
        holes = List.copyOf(holes);
        problems = List.copyOf(problems);
    }

    /** Whether every change is noticed or declared, and nothing is declared in vain. */
    public boolean isWhole() {
        return holes.isEmpty() && problems.isEmpty();
    }

    /** Whether the rule may stand as it is: a draft may have holes. */
    public boolean isEnough() {
        return problems.isEmpty() && (status != Status.STABLE || holes.isEmpty());
    }
}
