package org.probity.proving;

import java.util.Set;
import java.util.TreeSet;

import org.probity.decision.Decision;
import org.probity.decision.Outcome;
import org.probity.fact.Subject;
import org.probity.rulebook.Answer;
import org.probity.rulebook.RuleAnswer;

/**
 * What is left of a decision when two books are compared.
 *
 * @param id of the subject, with its kind
 * @param outcome what to do
 * @param flagged ids of the rules that flagged it
 * @param applicable ids of the rules that apply to it
 */
public record Judged(String id, Outcome outcome, Set<String> flagged, Set<String> applicable) {

    public Judged {
        flagged = Set.copyOf(flagged);
        applicable = Set.copyOf(applicable);
    }

    public static Judged of(Decision decision) {
        Set<String> flagged = new TreeSet<>();
        Set<String> applicable = new TreeSet<>();
        for (RuleAnswer answer : decision.answers()) {
            if (answer.answer() == Answer.FLAGGED) {
                flagged.add(answer.ruleId());
            }
            if (answer.answer() != Answer.NOT_APPLICABLE) {
                applicable.add(answer.ruleId());
            }
        }
        return new Judged(key(decision.subject()), decision.outcome(), flagged, applicable);
    }

    private static String key(Subject subject) {
        return subject.kind() + " " + subject.id();
    }
}
