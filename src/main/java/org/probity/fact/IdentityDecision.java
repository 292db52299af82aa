package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about two ids: that they are the same party, or that they are not.
 *
 * @param firstId one id
 * @param secondId the other
 * @param decision what was decided
 * @param decidedBy who decided
 * @param decidedOn day of the decision
 * @param reason why
 * @param origin where the row stands
 */
@RowOf("identity_decisions")
public record IdentityDecision(
        String firstId,
        String secondId,
        @OneOf({"same", "not the same"}) String decision,
        String decidedBy,
        LocalDate decidedOn,
        @Nullable String reason,
        Origin origin)
        implements SourceFact {

    /** Whether the two were found to be one. */
    public boolean isSame() {
        return decision.equals("same");
    }
}
