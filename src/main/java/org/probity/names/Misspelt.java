package org.probity.names;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Long words that everybody knows, found when one letter of them is wrong, missing or too many, or two stand the wrong way
 * round: "Limted" is "limited". Filled once, then safe for threads.
 */
final class Misspelt {

    /** Shorter words are one letter away from too many others. */
    private static final int SHORTEST = 7;

    private final Map<String, String> words = new HashMap<>();

    void addAll(Collection<String> known) {
        known.stream()
                .sorted()
                .filter(word -> word.length() >= SHORTEST && word.indexOf(' ') < 0)
                .forEach(this::add);
    }

    private void add(String word) {
        words.put(word, word);
        for (int left = 0; left < word.length(); left++) {
            words.putIfAbsent(without(word, left), word);
        }
    }

    /** The known word that is meant, or the word. */
    String meant(String word) {
        if (word.length() < SHORTEST - 1) {
            return word;
        }
        String found = words.get(word);
        for (int left = 0; found == null && left < word.length(); left++) {
            String other = words.get(without(word, left));
            found = other != null && isOneLetterAway(word, other) ? other : null;
        }
        return found == null ? word : found;
    }

    private static boolean isOneLetterAway(String one, String other) {
        byte[] a = one.getBytes(StandardCharsets.ISO_8859_1);
        byte[] b = other.getBytes(StandardCharsets.ISO_8859_1);
        return new Distance().letters(a, a.length, b, b.length, 1) <= 1;
    }

    private static String without(String word, int left) {
        return word.substring(0, left) + word.substring(left + 1);
    }
}
