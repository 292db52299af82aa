package org.probity.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that together are one known word: "united states" is "us". */
final class Phrases {

    private static final int LONGEST = 4;

    private final Map<String, String> words = new HashMap<>();

    void add(String phrase, String word) {
        words.put(phrase, word);
    }

    /** Puts the one word in place of each phrase, and leaves the script of its first word. */
    void shorten(List<String> latin, List<Integer> scripts) {
        for (int at = 0; at + 1 < latin.size(); at++) {
            for (int length = Math.min(LONGEST, latin.size() - at); length > 1; length--) {
                String word = words.get(String.join(" ", latin.subList(at, at + length)));
                if (word != null) {
                    latin.set(at, word);
                    latin.subList(at + 1, at + length).clear();
                    scripts.subList(at + 1, at + length).clear();
                    length = 1;
                }
            }
        }
    }
}
