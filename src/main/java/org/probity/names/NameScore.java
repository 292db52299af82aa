package org.probity.names;

import java.util.List;
import java.util.Locale;

/**
 * How alike two names are, and why.
 *
 * @param value 0-1
 * @param reasons word by word, in the order of the first name, then what is left of the second
 */
public record NameScore(double value, List<Reason> reasons) {

    public NameScore {
        reasons = List.copyOf(reasons);
    }

    /** What became of a word. */
    public enum How {
        SAME("same"),
        OTHER_SPELLING("another spelling of the same name"),
        SOUNDS_ALIKE("sounds the same"),
        WRITTEN_ALIKE("written or sounding alike"),
        INITIAL("initial that fits"),
        PARTICLE("another particle"),
        WRITTEN_TOGETHER("written apart and together"),
        AS_ONE_WORD("alike when read as one word"),
        LEFT_OUT("only in one name"),
        NUMBER("number only in one name"),
        SET_ASIDE("legal form, title or filler, not compared");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** In words, for a sentence. */
        public String words() {
            return words;
        }
    }

    /**
     * What became of a word.
     *
     * @param first word of the first name, or blank
     * @param second word of the second name, or blank
     * @param likeness 0-1
     * @param how in what way
     */
    public record Reason(String first, String second, double likeness, How how) {
        @Override
        public String toString() {
            String words = first.isEmpty() || second.isEmpty() || first.equals(second)
                    ? '"' + (first.isEmpty() ? second : first) + '"'
                    : '"' + first + "\" and \"" + second + '"';
            return words + ": " + how.words()
                    + (how == How.WRITTEN_ALIKE ? String.format(Locale.ROOT, " (%.2f)", likeness) : "");
        }
    }
}
