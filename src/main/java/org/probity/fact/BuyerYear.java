package org.probity.fact;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a buyer bought in a year.
 *
 * @param buyerId the buyer
 * @param year the year
 * @param purchases how many
 * @param vendors from how many vendors
 * @param amountUsd value in US dollars
 * @param origins the rows it was made from
 */
public record BuyerYear(
        String buyerId,
        int year,
        int purchases,
        int vendors,
        @NeedsColumns("contracts.amount") @Nullable BigDecimal amountUsd,
        List<Origin> origins)
        implements DerivedFact {

    public BuyerYear {
        origins = List.copyOf(origins);
    }
}
