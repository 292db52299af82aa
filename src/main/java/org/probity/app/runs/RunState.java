package org.probity.app.runs;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of a run.
 *
 * @param id its id
 * @param owner who began it
 * @param made when it was begun
 * @param again id of the run whose rows it takes up again; blank for most
 * @param choices what was declared
 * @param status how far it is
 * @param done when it was over, or when it was begun
 * @param rows rows read
 * @param refused rows of which something was refused
 * @param subjects subjects judged
 * @param findings findings raised
 * @param outcomes subjects by outcome
 * @param rules hash of the rule book; blank before it ran
 * @param trouble why it could not be done; blank where it could
 */
public record RunState(
        String id,
        String owner,
        Instant made,
        String again,
        RunChoices choices,
        RunStatus status,
        Instant done,
        long rows,
        long refused,
        long subjects,
        long findings,
        Map<String, Long> outcomes,
        String rules,
        String trouble) {

    public RunState {
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    }

    static RunState draft(String id, String owner, Instant made, String again, RunChoices choices) {
        return new RunState(id, owner, made, again, choices, RunStatus.DRAFT, made, 0, 0, 0, 0, Map.of(), "", "");
    }

    RunState with(RunStatus other, Instant at, String why) {
        return new RunState(
                id, owner, made, again, choices, other, at, rows, refused, subjects, findings, outcomes, rules, why);
    }

    RunState with(RunChoices other) {
        return new RunState(
                id, owner, made, again, other, status, done, rows, refused, subjects, findings, outcomes, rules,
                trouble);
    }

    RunState done(Instant at, Counts counts, String bookHash) {
        return new RunState(
                id,
                owner,
                made,
                again,
                choices,
                RunStatus.DONE,
                at,
                counts.rows(),
                counts.refused(),
                counts.subjects(),
                counts.findings(),
                counts.outcomes(),
                bookHash,
                "");
    }

    /** What came out, in numbers. */
    record Counts(long rows, long refused, long subjects, long findings, Map<String, Long> outcomes) {
        Counts {
            outcomes = Map.copyOf(outcomes);
        }
    }
}
