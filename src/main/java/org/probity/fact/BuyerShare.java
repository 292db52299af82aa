package org.probity.fact;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A vendor's part of what a buyer bought in a year.
 *
 * @param buyerId the buyer
 * @param vendorId the vendor
 * @param year the year
 * @param purchases how many from the vendor
 * @param ofPurchases of how many
 * @param percent percent of the value, 0-100
 * @param origins the rows it was made from
 */
public record BuyerShare(
        String buyerId,
        String vendorId,
        int year,
        int purchases,
        int ofPurchases,
        @NeedsColumns("contracts.amount") @Nullable BigDecimal percent,
        List<Origin> origins)
        implements DerivedFact {

    public BuyerShare {
        origins = List.copyOf(origins);
    }
}
