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
    private final Map<String, TreeMap<LocalDate, BigDecimal>> byCurrency = new HashMap<>();

    RateTable(int mostDaysOld) {
        this.mostDaysOld = mostDaysOld;
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
        TreeMap<LocalDate, BigDecimal> rates = byCurrency.get(currency);
        Map.Entry<LocalDate, BigDecimal> rate = rates == null || day == null ? null : rates.floorEntry(day);
        return rate == null || day == null || rate.getKey().isBefore(day.minusDays(mostDaysOld))
                ? null
                : amount.multiply(rate.getValue(), MathContext.DECIMAL64);
    }
}
