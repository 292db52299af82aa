package org.probity.rulebook;

import java.util.List;

/**
 * What one rule says of one subject.
 *
 * @param ruleId the rule's id
 * @param answer its answer; of several variants the weightiest: flagged, no data, not flagged, not applicable
 * @param missing what it lacked, sorted, when it had no data
 */
public record RuleAnswer(String ruleId, Answer answer, List<Missing> missing) {

    public RuleAnswer {
        missing = List.copyOf(missing);
    }
}
