package org.probity.names;

import java.util.List;

/**
 * How alike two names are, and why.
 *
 * @param value 0-1
 * @param reasons word by word, in the order of the first name
 */
public record NameScore(double value, List<Reason> reasons) {

    public NameScore {
        reasons = List.copyOf(reasons);
    }

    /**
     * What became of a word.
     *
     * @param first word of the first name, or blank
     * @param second word of the second name, or blank
     * @param likeness 0-1
     * @param how such as "same", "sounds alike", "initial", "only in the first name"
     */
    public record Reason(String first, String second, double likeness, String how) {}
}
