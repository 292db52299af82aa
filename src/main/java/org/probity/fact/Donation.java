package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Money given to a political party, a campaign or a foundation.
 *
 * @param id the row's id
 * @param giverId who gave
 * @param receiverId the party, campaign or foundation
 * @param amount sum, in currency
 * @param currency ISO 4217 code
 * @param amountUsd sum in US dollars
 * @param givenOn day it was given
 * @param origin where the row stands
 */
@RowOf("donations")
public record Donation(
        @Nullable String id,
        String giverId,
        String receiverId,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @InUsd(amount = "amount", on = "givenOn") @Nullable BigDecimal amountUsd,
        @Nullable LocalDate givenOn,
        Origin origin)
        implements SourceFact {}
