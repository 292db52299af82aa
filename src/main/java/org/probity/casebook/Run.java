package org.probity.casebook;

import java.time.Instant;
import java.util.Optional;

/**
 * A run over many subjects.
 *
 * @param id such as "R-000007"
 * @param inputHash SHA-256 over all that went in
 * @param card what went in, as canonical JSON
 * @param subjects how many subjects there are
 * @param done how many of them are on record, the first ones in order
 * @param state how far it is
 * @param startedAt when it began
 * @param startedBy account id of who began it
 * @param endedAt when it ended
 * @param version grows with each chunk
 */
public record Run(
        String id,
        String inputHash,
        String card,
        long subjects,
        long done,
        State state,
        Instant startedAt,
        String startedBy,
        Optional<Instant> endedAt,
        int version) {

    /** How far a run is. */
    public enum State {
        /** It goes on, or was interrupted and can be resumed. */
        RUNNING,
        /** Every subject is on record. */
        DONE,
        /** Nobody wants it any more. */
        GIVEN_UP
    }
}
