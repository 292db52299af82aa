package org.probity.intake.value;

import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The codes of ISO 4217 that this Java knows, in the order of the alphabet. */
final class Currencies {
    static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> FAST = Set.copyOf(CODES);

    private Currencies() {}

    static boolean has(String code) {
        return FAST.contains(code);
    }
}
