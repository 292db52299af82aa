package org.probity.rulebook.plan;

import java.util.List;

import org.probity.rulebook.syntax.Test;
import org.probity.rulebook.value.Reading;
import org.probity.rulebook.value.Trial;

/**
 * A test of a step.
 *
 * @param test the test as the rule has it
 * @param trial the test, reading whole matches
 * @param places the places it reads, the step's own first
 * @param reading reads its terms
 */
public record Check(Test test, Trial trial, List<Integer> places, Reading reading) {

    static Check of(Test test, Reading reading) {
        return new Check(test, reading.trial(test), reading.places(test), reading);
    }
}
