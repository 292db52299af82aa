package org.probity.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The well-known names of data/names to draw from, for names of nobody in particular. Immutable. */
public final class WellKnownNames {

    /** Rank by rank names are drawn with a weight of 1 / (rank + 4), as Zipf found, flattened at the top. */
    private static final double FLAT = 4;

    private final Map<String, List<String>> given = new HashMap<>();
    private final Map<String, List<String>> family = new HashMap<>();
    private final Map<String, List<String>> company = new HashMap<>();
    private final List<String> cultures = new ArrayList<>();

    private WellKnownNames() {
        Tables.rows("given-names").forEach(row -> {
            cultures.add(row.get(0));
            given.put(row.get(0), Tables.list(row.get(1)));
        });
        Tables.rows("family-names").forEach(row -> family.put(row.get(0), Tables.list(row.get(1))));
        Tables.rows("company-words").forEach(row -> company.put(row.get(0), Tables.list(row.get(1))));
    }

    /** The tables, as they were when the program was built. */
    public static WellKnownNames shipped() {
        return new WellKnownNames();
    }

    /** All cultures, in the order of the tables. */
    public List<String> cultures() {
        return List.copyOf(cultures);
    }

    /** Any culture, each as often as the others. */
    public String culture(Random random) {
        return cultures.get(random.nextInt(cultures.size()));
    }

    /** A given name of the culture, common ones more often. */
    public String given(String culture, Random random) {
        return common(given, culture, random);
    }

    /** A family name of the culture, common ones more often. */
    public String family(String culture, Random random) {
        return common(family, culture, random);
    }

    /** A word of a company's name: of the group base, trade, place or form. */
    public String company(String group, Random random) {
        List<String> words = company.getOrDefault(group, List.of());
        return words.get(random.nextInt(words.size()));
    }

    private static String common(Map<String, List<String>> names, String culture, Random random) {
        List<String> ranked = names.getOrDefault(culture, List.of());
        double last = Math.log((ranked.size() + FLAT) / FLAT);
        int rank = (int) (FLAT * Math.expm1(random.nextDouble() * last));
        return ranked.get(Math.min(rank, ranked.size() - 1));
    }
}
