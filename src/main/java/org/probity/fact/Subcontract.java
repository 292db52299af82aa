package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A part of a contract handed on to another firm.
 *
 * @param id the row's id
 * @param contractId the contract
 * @param subcontractorId the firm it was handed to
 * @param amount value, in currency
 * @param currency ISO 4217 code
 * @param amountUsd value in US dollars
 * @param from first day
 * @param origin where the row stands
 */
@RowOf("subcontracts")
public record Subcontract(
        @Nullable String id,
        String contractId,
        String subcontractorId,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @InUsd(amount = "amount", on = "from") @Nullable BigDecimal amountUsd,
        @Nullable LocalDate from,
        Origin origin)
        implements SourceFact {}
