package org.probity.rulebook;

import java.util.Map;

/**
 * The words of a rule book in one language. Immutable; safe for threads.
 *
 * @param language the language
 * @param words English words of ties, roles and kinds to the same in that language
 */
public record Translation(Language language, Map<String, String> words) {

    private static final Translation ENGLISH = new Translation(Language.ENGLISH, Map.of());

    public Translation {
        words = Map.copyOf(words);
    }

    /** The rule book's own language. */
    public static Translation english() {
        return ENGLISH;
    }

    /** A word of the vocabulary or of the table of ties; the English one where no other is known. */
    public String word(String english) {
        return words.getOrDefault(english, english);
    }
}
