package org.probity.fact;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * An offer in a tender.
 *
 * @param id the bid's id
 * @param tenderId the tender
 * @param bidderId who offered
 * @param amount price offered, in currency
 * @param currency ISO 4217 code
 * @param amountUsd price in US dollars
 * @param submittedAt when it was handed in
 * @param status what became of it
 * @param reason reason for disqualification
 * @param origin where the row stands
 */
@RowOf("bids")
public record Bid(
        String id,
        String tenderId,
        String bidderId,
        @Nullable BigDecimal amount,
        @Nullable String currency,

        @InUsd(amount = "amount", on = "submittedAt") @Nullable
        BigDecimal amountUsd,

        @Nullable Moment submittedAt,

        @OneOf({"invited", "pending", "valid", "disqualified", "withdrawn"}) @Nullable
        String status,

        @Nullable String reason,
        Origin origin)
        implements SourceFact {
    /** Whether it came in after the given moment; unknown when one of them has no time and both are of one day. */
    public @Nullable Boolean submittedAfter(@Nullable Moment moment) {
        return submittedAt == null || moment == null ? null : submittedAt.after(moment);
    }
    /** The price as a reader says it. */
    public @Nullable Money money() {
        return Money.of(amount, currency);
    }
}
