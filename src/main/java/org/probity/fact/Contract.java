package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A contract signed with a vendor.
 *
 * @param id the contract's id
 * @param vendorId the vendor
 * @param tenderId the tender it comes from
 * @param awardId the award it comes from
 * @param buyerId who buys
 * @param title what is bought
 * @param category goods, works, services or a finer class
 * @param amount value at signature, in currency
 * @param currency ISO 4217 code
 * @param amountUsd value in US dollars
 * @param signedOn day of signature
 * @param from first day of performance
 * @param until last day of performance
 * @param place where it is performed, a code of areas.csv or a town
 * @param country country of performance, ISO 3166-1 alpha-2
 * @param missionCode the mission it is for
 * @param status state of the contract
 * @param origin where the row stands
 */
@RowOf("contracts")
public record Contract(
        String id,
        String vendorId,
        @Nullable String tenderId,
        @Nullable String awardId,
        @Nullable String buyerId,
        @Nullable String title,
        @Nullable String category,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @InUsd(amount = "amount", on = "signedOn") @Nullable BigDecimal amountUsd,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String place,
        @Nullable String country,
        @Nullable String missionCode,

        @OneOf({"pending", "active", "cancelled", "terminated", "complete"}) @Nullable
        String status,

        Origin origin)
        implements SourceFact {
    /** The value as a reader says it. */
    public @Nullable Money money() {
        return Money.of(amount, currency);
    }
    /** Days from the given day to the signature; negative when it was signed before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, signedOn);
    }

    /** The given sum as a share of the value at signature, in percent. */
    @Rising
    public @Nullable BigDecimal percentFor(@Nullable BigDecimal sumUsd) {
        return Money.percent(sumUsd, amountUsd);
    }
}
