package org.probity.intake.value;

import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of ISO 4217 that this Java knows, in the order of the alphabet. */
final class Currencies {
    static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Pattern BESIDE =
            Pattern.compile("(?:[A-Za-z]{0,3}\\p{Sc}|[A-Z]{3}) ?[+-]?[0-9].*|[+-]?[0-9].*(?:\\p{Sc}|[A-Z]{3})");

    private static final Set<String> FAST = Set.copyOf(CODES);

    private Currencies() {}

    /** Whether a number seems to stand beside a currency's sign or code, as in "€ 5", "5 EUR" and "US$5". */
    static boolean isBeside(String cell) {
        return BESIDE.matcher(cell).matches();
    }

    static boolean has(String code) {
        return FAST.contains(code);
    }
}
