package org.probity.web.officer;

import java.text.Collator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.probity.web.text.Language;

/** The countries by their names in each language, sorted as its readers would; made once. */
final class CountryNames {

    private static final Map<Language, Map<String, String>> BY_LANGUAGE = all();

    private CountryNames() {}

    /** Name to code. */
    static Map<String, String> in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    private static Map<Language, Map<String, String>> all() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Collator order = Collator.getInstance(language.locale());
            Map<String, String> countries = new TreeMap<>(order);
            for (String code : Locale.getISOCountries()) {
                String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
                countries.put(name, code);
            }
            all.put(language, java.util.Collections.unmodifiableMap(countries));
        }
        return all;
    }
}
