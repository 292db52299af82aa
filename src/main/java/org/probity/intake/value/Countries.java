package org.probity.intake.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The countries of ISO 3166-1 that this Java knows, by their codes and English names. */
final class Countries {
    /** Codes that ISO leaves to its users, who mark with them what has no code, or what is made up. XK is among them. */
    private static final Pattern LEFT_TO_USERS = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

    /** What ISO holds back for unions, and for countries that are no more and stand in old papers still. */
    private static final List<String> HELD_BACK = List.of("EU", "UN", "AN", "BU", "CS", "DD", "SU", "TP", "YU", "ZR");

    private static final Map<String, String> CODES = codes();
    private static final Set<String> NAMES = names();

    private Countries() {}

    /** The two letters of a country, or null where nobody has them. */
    static @Nullable String code(String written) {
        String capitals = written.toUpperCase(Locale.ROOT);
        String code = CODES.get(capitals);
        return code == null && LEFT_TO_USERS.matcher(capitals).matches() ? capitals : code;
    }

    /** A second line for a message. Any two letters are near to some code, so only longer words get a suggestion. */
    static String maybe(String written) {
        return written.length() > 3 ? Closest.maybe(written, NAMES) : "\nMaybe write its English name, like Kenya.";
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(code, code);
            codes.put(country.getISO3Country().toUpperCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
        }
        HELD_BACK.forEach(code -> codes.put(code, code));
        codes.put("XKX", "XK");
        codes.put("KOSOVO", "XK");
        // What the United Kingdom and the European Union write in place of GB and GR.
        codes.put("UK", "GB");
        codes.put("EL", "GR");
        return Map.copyOf(codes);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
        }
        names.add("Kosovo");
        return names;
    }
}
