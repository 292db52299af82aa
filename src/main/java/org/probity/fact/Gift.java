package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A gift, a meal, a trip or another advantage given to somebody.
 *
 * @param id the row's id
 * @param giverId who gave
 * @param receiverId who received
 * @param amount value, in currency
 * @param currency ISO 4217 code
 * @param amountUsd value in US dollars
 * @param givenOn day it was given
 * @param declared whether the receiver declared it
 * @param description what it was
 * @param origin where the row stands
 */
@RowOf("gifts")
public record Gift(
        @Nullable String id,
        String giverId,
        String receiverId,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @InUsd(amount = "amount", on = "givenOn") @Nullable BigDecimal amountUsd,
        @Nullable LocalDate givenOn,
        @Nullable Boolean declared,
        @Nullable String description,
        Origin origin)
        implements SourceFact {
    /** The value as a reader says it. */
    public @Nullable Money money() {
        return Money.of(amount, currency);
    }

    /** Days from the given day to the gift; negative when it was given before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, givenOn);
    }
}
