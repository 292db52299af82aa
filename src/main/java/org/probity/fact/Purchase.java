package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was bought: a contract, or an award for which no contract is known.
 *
 * @param id id of the contract or award
 * @param vendorId the vendor
 * @param buyerId who bought
 * @param buyerName name of who bought
 * @param tenderId the tender
 * @param category class of what was bought
 * @param amountUsd value in US dollars
 * @param money the value as a reader says it
 * @param decidedOn day of the award, or of the signature where no award is known
 * @param origins the rows it was made from
 */
public record Purchase(
        String id,
        String vendorId,
        @NeedsColumns("contracts.buyer_id") @Nullable String buyerId,
        @NeedsColumns("contracts.buyer_id") @Nullable String buyerName,
        @NeedsColumns("contracts.tender_id") @Nullable String tenderId,
        @NeedsColumns("contracts.category") @Nullable String category,
        @NeedsColumns("contracts.amount") @Nullable BigDecimal amountUsd,
        @NeedsColumns("contracts.amount") @Nullable Money money,

        @NeedsColumns({"awards.awarded_on", "contracts.signed_on"}) @Nullable
        LocalDate decidedOn,

        List<Origin> origins)
        implements DerivedFact {

    public Purchase {
        origins = List.copyOf(origins);
    }

    /** Days from the given day to the decision; negative when it came before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, decidedOn);
    }

    /** The value as a share of the given one, in percent. */
    public @Nullable BigDecimal percentOf(@Nullable BigDecimal valueUsd) {
        return Money.percent(amountUsd, valueUsd);
    }
}
