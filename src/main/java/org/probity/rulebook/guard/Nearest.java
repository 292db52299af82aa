package org.probity.rulebook.guard;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
final class Nearest {

    private Nearest() {}

    /** The candidate that differs least from the word, if it differs little; the first of several by alphabet. */
    static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int most = Math.max(2, (wanted.length() + 1) / 2);
        return candidates.stream()
                .filter(candidate -> distance(wanted, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> distance(wanted, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A line "Maybe …?", or nothing. */
    static String maybe(String word, Collection<String> candidates) {
        return to(word, candidates).map(meant -> "\nMaybe " + meant + "?").orElse("");
    }

    /** Letters to add, drop, change or swap; one that begins the same is nearer than its length says. */
    private static int distance(String wanted, String candidate) {
        String other = candidate.toLowerCase(Locale.ROOT);
        int[][] cost = new int[wanted.length() + 1][other.length() + 1];
        for (int i = 0; i <= wanted.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, wanted, other, i, j);
            }
        }
        return cost[wanted.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String two, int i, int j) {
        int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
