package org.probity.casebook;

import java.time.Instant;
import java.util.List;

/**
 * A screening on record.
 *
 * @param id such as "S-000123"; it never changes
 * @param at when it was kept
 * @param by who made it
 * @param runId the run it belongs to, or blank
 * @param isErased whether its personal data were erased: then its texts are blank and only outcome, rules, answers and
 *     stamp are left
 * @param content what was said, and all it rests on
 */
public record KeptScreening(String id, Instant at, Actor by, String runId, boolean isErased, NewScreening content) {

    /** The finding with a number. */
    public java.util.Optional<FindingRecord> finding(int number) {
        List<FindingRecord> findings = content.findings();
        return number >= 1 && number <= findings.size()
                ? java.util.Optional.of(findings.get(number - 1))
                : java.util.Optional.empty();
    }
}
