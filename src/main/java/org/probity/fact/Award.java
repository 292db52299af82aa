package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A decision that a supplier gets a tender or an order.
 *
 * @param id the award's id
 * @param tenderId the tender
 * @param vendorId who got it
 * @param buyerId who gave it
 * @param category goods, works, services or a finer class
 * @param amount value awarded, in currency
 * @param currency ISO 4217 code
 * @param amountUsd value in US dollars
 * @param awardedOn day of the decision
 * @param screenedOn day on which the supplier was last searched for on lists before the award
 * @param status state of the award
 * @param origin where the row stands
 */
@RowOf("awards")
public record Award(
        String id,
        @Nullable String tenderId,
        String vendorId,
        @Nullable String buyerId,
        @Nullable String category,
        @Nullable BigDecimal amount,
        @Nullable String currency,

        @InUsd(amount = "amount", on = "awardedOn") @Nullable
        BigDecimal amountUsd,

        @Nullable LocalDate awardedOn,
        @Nullable LocalDate screenedOn,

        @OneOf({"pending", "active", "cancelled", "unsuccessful"}) @Nullable
        String status,

        Origin origin)
        implements SourceFact {
    /** The value as a reader says it. */
    public @Nullable Money money() {
        return Money.of(amount, currency);
    }
    /** Days from the given day to the award; negative when the award came before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, awardedOn);
    }

    /** Days from the last search on lists to the award; negative when the search came after it. */
    public @Nullable Long daysSinceScreening() {
        return Days.between(screenedOn, awardedOn);
    }
}
