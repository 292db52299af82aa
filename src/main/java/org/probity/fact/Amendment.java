package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A change of a contract after signature.
 *
 * @param id the row's id
 * @param contractId the contract
 * @param amendedOn day of the change
 * @param delta change of the value, in currency; negative when it shrinks
 * @param currency ISO 4217 code
 * @param deltaUsd change of the value in US dollars
 * @param approverId who approved
 * @param reason reason given
 * @param origin where the row stands
 */
@RowOf("amendments")
public record Amendment(
        @Nullable String id,
        String contractId,
        @Nullable LocalDate amendedOn,
        @Nullable BigDecimal delta,
        @Nullable String currency,
        @InUsd(amount = "delta", on = "amendedOn") @Nullable BigDecimal deltaUsd,
        @Nullable String approverId,
        @Nullable String reason,
        Origin origin)
        implements SourceFact {
    /** Days from the given day to the change; negative when it came before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, amendedOn);
    }
    /** The change as a share of the given contract's value, in percent: in their own currency, or else in US dollars. */
    public @Nullable BigDecimal percentOf(Contract contract) {
        return currency != null && currency.equals(contract.currency())
                ? Money.percent(delta, contract.amount())
                : Money.percent(deltaUsd, contract.amountUsd());
    }
}
