package org.probity.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A sum as a reader says it.
 *
 * @param amount the sum
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static @Nullable Money of(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    /** The part as a share of the whole, in percent; unknown for a whole of nothing. */
    static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** The candidate nearest to the value, the first of several equally near; unknown without candidates. */
    static @Nullable BigDecimal nearest(@Nullable BigDecimal value, List<BigDecimal> candidates) {
        return value == null
                ? null
                : candidates.stream()
                        .min(Comparator.comparing(
                                candidate -> value.subtract(candidate).abs()))
                        .orElse(null);
    }

    static @Nullable BigDecimal offNearest(@Nullable BigDecimal value, List<BigDecimal> candidates) {
        BigDecimal nearest = nearest(value, candidates);
        return value == null || nearest == null ? null : value.subtract(nearest).abs();
    }

    @Override
    public String toString() {
        return currency + " " + amount.stripTrailingZeros().toPlainString();
    }
}
