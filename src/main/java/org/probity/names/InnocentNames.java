package org.probity.names;

import java.util.Locale;
import java.util.Random;

/**
 * Ordinary names of nobody in particular, to measure how often a list is met by chance: half persons, half companies.
 * Given and family names of one culture of data/names are recombined, common ones more often than rare ones; one name in
 * eight is written in capitals, one in eight family name first, one given name in twelve as an initial. The same seed
 * gives the same names. Not safe for threads.
 */
public final class InnocentNames {

    private static final double SECOND_GIVEN_NAME = 0.35;
    private static final double SECOND_FAMILY_NAME = 0.12;
    private static final int CAPITALS_ONE_IN = 8;
    private static final int FAMILY_FIRST_ONE_IN = 8;
    private static final int INITIAL_ONE_IN = 12;

    /** A name and what it names. */
    public record Innocent(String text, NameComparison.Kind kind) {}

    private final Random random;
    private final WellKnownNames names = WellKnownNames.shipped();

    /** Names that depend on the seed alone. */
    public InnocentNames(long seed) {
        random = new Random(seed);
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
        String culture = names.culture(random);
        String first = names.given(culture, random);
        if (random.nextInt(INITIAL_ONE_IN) == 0) {
            first = first.substring(0, first.offsetByCodePoints(0, 1)) + ".";
        }
        if (random.nextDouble() < SECOND_GIVEN_NAME) {
            first += " " + names.given(culture, random);
        }
        String last = names.family(culture, random);
        if (random.nextDouble() < SECOND_FAMILY_NAME) {
            last += " " + names.family(culture, random);
        }
        return random.nextInt(FAMILY_FIRST_ONE_IN) == 0 ? last + ", " + first : first + " " + last;
    }

    private String company() {
        String trade = any("trade");
        String form = any("form");
        return switch (random.nextInt(5)) {
            case 0 -> names.family(names.culture(random), random) + " " + trade + " " + form;
            case 1 -> any("place") + " " + trade + " " + form;
            case 2 -> any("base") + " " + any("place") + " " + trade + " " + form;
            case 3 -> any("base") + " " + any("base") + " " + trade + " " + form;
            default -> any("base") + " " + trade + " " + form;
        };
    }

    private String any(String group) {
        return names.company(group, random);
    }
}
