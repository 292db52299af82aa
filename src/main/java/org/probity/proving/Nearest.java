package org.probity.proving;

import java.util.Collection;
import java.util.Comparator;

/** The word somebody may have meant. */
final class Nearest {

    private static final int MOST_SLIPS = 3;

    private Nearest() {}

    /** A line "Maybe …" with the nearest of the known words, or nothing when none is near. */
    static String maybe(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String word) -> slips(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> slips(written, word) <= MOST_SLIPS)
                .map(word -> "\nMaybe \"" + word + "\" is meant?")
                .orElse("");
    }

    /** Letters to change, add or leave out to get from one word to the other. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
