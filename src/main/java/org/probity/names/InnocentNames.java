package org.probity.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Ordinary names of nobody in particular, to measure how often a list is met by chance: half persons, half companies.
 * Given and family names of one culture of data/names are recombined, common ones more often than rare ones; one name in
 * eight is written in capitals, one in eight family name first, one given name in twelve as an initial. The same seed
 * gives the same names. Not safe for threads.
 */
public final class InnocentNames {

    /** Rank by rank names are drawn with a weight of 1 / (rank + 4), as Zipf found, flattened at the top. */
    private static final double FLAT = 4;

    private static final double SECOND_GIVEN_NAME = 0.35;
    private static final double SECOND_FAMILY_NAME = 0.12;
    private static final int CAPITALS_ONE_IN = 8;
    private static final int FAMILY_FIRST_ONE_IN = 8;
    private static final int INITIAL_ONE_IN = 12;

    /** A name and what it names. */
    public record Innocent(String text, NameComparison.Kind kind) {}

    private final Random random;
    private final Map<String, List<String>> given = new HashMap<>();
    private final Map<String, List<String>> family = new HashMap<>();
    private final Map<String, List<String>> company = new HashMap<>();
    private final List<String> cultures = new ArrayList<>();

    /** Names that depend on the seed alone. */
    public InnocentNames(long seed) {
        random = new Random(seed);
        Tables.rows("given-names").forEach(row -> {
            cultures.add(row.get(0));
            given.put(row.get(0), Tables.list(row.get(1)));
        });
        Tables.rows("family-names").forEach(row -> family.put(row.get(0), Tables.list(row.get(1))));
        Tables.rows("company-words").forEach(row -> company.put(row.get(0), Tables.list(row.get(1))));
    }

    /** The next name. */
    public Innocent next() {
        boolean person = random.nextBoolean();
        String text = person ? person() : company();
        return new Innocent(
                random.nextInt(CAPITALS_ONE_IN) == 0 ? text.toUpperCase(Locale.ROOT) : text,
                person ? NameComparison.Kind.PERSON : NameComparison.Kind.COMPANY);
    }

    private String person() {
        String culture = cultures.get(random.nextInt(cultures.size()));
        String first = common(given, culture);
        if (random.nextInt(INITIAL_ONE_IN) == 0) {
            first = first.substring(0, first.offsetByCodePoints(0, 1)) + ".";
        }
        if (random.nextDouble() < SECOND_GIVEN_NAME) {
            first += " " + common(given, culture);
        }
        String last = common(family, culture);
        if (random.nextDouble() < SECOND_FAMILY_NAME) {
            last += " " + common(family, culture);
        }
        return random.nextInt(FAMILY_FIRST_ONE_IN) == 0 ? last + ", " + first : first + " " + last;
    }

    private String company() {
        String trade = any("trade");
        String form = any("form");
        return switch (random.nextInt(5)) {
            case 0 -> common(family, cultures.get(random.nextInt(cultures.size()))) + " " + trade + " " + form;
            case 1 -> any("place") + " " + trade + " " + form;
            case 2 -> any("base") + " " + any("place") + " " + trade + " " + form;
            case 3 -> any("base") + " " + any("base") + " " + trade + " " + form;
            default -> any("base") + " " + trade + " " + form;
        };
    }

    private String any(String group) {
        List<String> words = company.getOrDefault(group, List.of());
        return words.get(random.nextInt(words.size()));
    }

    private String common(Map<String, List<String>> names, String culture) {
        List<String> ranked = names.getOrDefault(culture, List.of());
        double last = Math.log((ranked.size() + FLAT) / FLAT);
        int rank = (int) (FLAT * Math.expm1(random.nextDouble() * last));
        return ranked.get(Math.min(rank, ranked.size() - 1));
    }
}
