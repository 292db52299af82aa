package org.probity.intake.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probity.intake.CsvText;
import org.probity.intake.Row;

/** Countries by the names publishers give them: ISO 3166-1's own, and the spellings in data/names/countries.csv. */
final class Countries {
    private static final String TABLE = "/org/probity/names/countries.csv";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, String> CODES = codes();
    private static final Set<String> KNOWN = Set.copyOf(CODES.values());

    private Countries() {}

    /** ISO 3166-1 alpha-2 in capitals; empty where the name is not known. */
    static Optional<String> code(String written) {
        String clean = Texts.oneLine(written);
        String capitals = clean.toUpperCase(Locale.ROOT);
        return KNOWN.contains(capitals) ? Optional.of(capitals) : Optional.ofNullable(byName(clean));
    }

    private static @Nullable String byName(String name) {
        String known = CODES.get(key(name));
        int bracket = name.indexOf('(');
        return known != null || bracket <= 0 ? known : CODES.get(key(name.substring(0, bracket)));
    }

    private static String key(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(key(country.getISO3Country()), code);
            codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        for (Row row : CsvText.rows("countries.csv", table()).rows()) {
            codes.put(key(row.values().getOrDefault("name", "")), row.values().getOrDefault("code", ""));
        }
        codes.remove("");
        return Map.copyOf(codes);
    }

    private static String table() {
        try (InputStream in = Countries.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
