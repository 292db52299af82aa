package org.probity.batch;

import java.util.Locale;

import org.probity.decision.Decision;

/**
 * A decision in the output, with the numbers of its findings.
 *
 * @param decision the decision
 * @param firstNumber number of its first finding in the run, from 1
 */
record Reported(Decision decision, long firstNumber) {

    /** Id of the finding at a place in the decision's list, such as "F-000123". */
    String findingId(int place) {
        return String.format(Locale.ROOT, "F-%06d", firstNumber + place);
    }
}
