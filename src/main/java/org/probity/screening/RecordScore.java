package org.probity.screening;

import java.util.Collection;
import java.util.List;

import org.probity.fact.ListEntry.Quality;

/**
 * How likely a party and an entry are the same, from the likeness of their names and from everything else known of both.
 *
 * <p>An equal name alone leaves a quarter of doubt. Each support leaves only a part of the doubt that was left before it;
 * each contradiction leaves only a part of the score. So no amount of evidence is ever certainty, and other evidence is
 * another score.
 */
final class RecordScore {

    /** The score of an equal name about which nothing else is known. */
    private static final double NAME_ALONE = 0.75;

    /** What a feature says. */
    enum Says {
        /** Names the party: met at all, it makes a hit, and one that is at least probable. */
        PROOF,
        /** Corroborates a name. */
        SUPPORT,
        /** Fits, but fits half of mankind. */
        HINT,
        /** Speaks against. */
        CONTRADICTION
    }

    /** The features, each with the part of the doubt, or for contradictions of the score, that it leaves. */
    enum Feature {
        STATED(Says.PROOF, 0.002),
        NUMBER(Says.PROOF, 0.04),
        ACCOUNT(Says.SUPPORT, 0.10),
        MAIL(Says.SUPPORT, 0.20),
        PHONE(Says.SUPPORT, 0.35),
        SHORT_NUMBER(Says.SUPPORT, 0.45),
        PART_OF_NUMBER(Says.SUPPORT, 0.50),
        BORN_SAME_DAY(Says.SUPPORT, 0.25),
        BORN_DAY_AND_MONTH_SWAPPED(Says.SUPPORT, 0.45),
        BORN_SAME_MONTH(Says.SUPPORT, 0.40),
        BORN_SAME_YEAR(Says.SUPPORT, 0.60),
        BORN_IN_RANGE(Says.SUPPORT, 0.72),
        BORN_ABOUT_THEN(Says.SUPPORT, 0.74),
        BORN_A_YEAR_APART(Says.SUPPORT, 0.75),
        SAME_ADDRESS(Says.SUPPORT, 0.50),
        SAME_COUNTRY(Says.SUPPORT, 0.70),
        SAME_GENDER(Says.HINT, 0.95),
        BORN_ANOTHER_DAY(Says.CONTRADICTION, 0.75),
        BORN_YEARS_APART(Says.CONTRADICTION, 0.60),
        BORN_LONG_APART(Says.CONTRADICTION, 0.40),
        OF_ANOTHER_COUNTRY(Says.CONTRADICTION, 0.85),
        FIRM_OF_ANOTHER_COUNTRY(Says.CONTRADICTION, 0.70),
        ANOTHER_NUMBER(Says.CONTRADICTION, 0.90),
        ANOTHER_GENDER(Says.CONTRADICTION, 0.70),
        ANOTHER_KIND(Says.CONTRADICTION, 0.50);

        private final Says says;
        private final double leaves;

        Feature(Says says, double leaves) {
            this.says = says;
            this.leaves = leaves;
        }

        Says says() {
            return says;
        }
    }

    private RecordScore() {}

    /** How much of a name's likeness counts, by how surely it is a name of the entry. */
    private static double worth(Quality quality) {
        return switch (quality) {
            case PRIMARY, STRONG, ORIGINAL_SCRIPT -> 1;
            case FORMER -> 0.97;
            case WEAK -> 0.85;
        };
    }

    /** The likeness of a name as far as it counts. */
    static double weighed(double nameScore, Quality quality) {
        return nameScore * worth(quality);
    }

    /**
     * The score, 0-1.
     *
     * @param name likeness of the names as far as it counts
     * @param evidence everything else
     */
    static double of(double name, Collection<Evidence> evidence) {
        double doubt = 1 - NAME_ALONE * name;
        double kept = 1;
        for (Evidence one : evidence) {
            if (one.feature().says == Says.CONTRADICTION) {
                kept *= one.feature().leaves;
            } else {
                doubt *= one.feature().leaves;
            }
        }
        return (1 - doubt) * kept;
    }

    /** What was said of the given sorts. */
    static List<String> said(Collection<Evidence> evidence, Says... sorts) {
        List<Says> wanted = List.of(sorts);
        return evidence.stream()
                .filter(one -> wanted.contains(one.feature().says))
                .map(Evidence::said)
                .toList();
    }

    /** Whether anything of the sort is among the evidence. */
    static boolean has(Collection<Evidence> evidence, Says sort) {
        return evidence.stream().anyMatch(one -> one.feature().says == sort);
    }
}
