package org.probity.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Rate;

/** What currencies were worth: the latest rate on or before a day, unless it is too old. */
final class RateTable {
    private static final String DOLLAR = "USD";

    private final int mostDaysOld;
    private final @Nullable RateTable before;
    private final Map<String, TreeMap<LocalDate, BigDecimal>> byCurrency = new HashMap<>();

    /** @param before rates read earlier, which hold here too; null where there are none */
    RateTable(int mostDaysOld, @Nullable RateTable before) {
        this.mostDaysOld = mostDaysOld;
        this.before = before;
    }

    void add(Rate rate) {
        byCurrency.computeIfAbsent(rate.currency(), code -> new TreeMap<>()).put(rate.on(), rate.usd());
    }

    /** The amount in US dollars; null when any part of the sum is unknown. */
    @Nullable
    BigDecimal usd(@Nullable BigDecimal amount, @Nullable String currency, @Nullable LocalDate day) {
        if (amount == null || currency == null || currency.equals(DOLLAR)) {
            return currency == null ? null : amount;
        }
        Map.Entry<LocalDate, BigDecimal> rate = day == null ? null : latest(currency, day);
        return rate == null || day == null || rate.getKey().isBefore(day.minusDays(mostDaysOld))
                ? null
                : amount.multiply(rate.getValue(), MathContext.DECIMAL64);
    }

    private Map.@Nullable Entry<LocalDate, BigDecimal> latest(String currency, LocalDate day) {
        TreeMap<LocalDate, BigDecimal> rates = byCurrency.get(currency);
        Map.Entry<LocalDate, BigDecimal> own = rates == null ? null : rates.floorEntry(day);
        Map.Entry<LocalDate, BigDecimal> other = before == null ? null : before.latest(currency, day);
        return own == null || other != null && other.getKey().isAfter(own.getKey()) ? other : own;
    }
}
