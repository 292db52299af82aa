package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A mission asset, or a lot of them, sold or given away.
 *
 * @param id the disposal's id
 * @param item what was sold
 * @param bookValue net book value, in currency
 * @param appraised appraised value, in currency
 * @param price price paid, in currency
 * @param currency ISO 4217 code
 * @param buyerId who bought
 * @param bidders number of bidders
 * @param committeeIds ids of the officials who decided, separated by semicolons
 * @param soldOn day of the sale
 * @param origin where the row stands
 */
@RowOf("disposals")
public record Disposal(
        String id,
        @Nullable String item,
        @Nullable BigDecimal bookValue,
        @Nullable BigDecimal appraised,
        @Nullable BigDecimal price,
        @Nullable String currency,
        @Nullable String buyerId,
        @Nullable Integer bidders,
        List<String> committeeIds,
        @Nullable LocalDate soldOn,
        Origin origin)
        implements SourceFact {
    /** Copies the lists, so that the fact cannot change. */
    public Disposal {
        committeeIds = List.copyOf(committeeIds);
    }

    /** The price as a share of the appraised value, or of the book value where none was made, in percent. */
    public @Nullable BigDecimal percentOfValue() {
        return Money.percent(price, appraised != null ? appraised : bookValue);
    }
    /** The price as a reader says it. */
    public @Nullable Money money() {
        return Money.of(price, currency);
    }
}
