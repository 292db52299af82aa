package org.probity.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that together are one known word: "united states" is "us". */
final class Phrases {

    private static final int LONGEST = 5;

    private final Map<String, String> words = new HashMap<>();
    /** The words that phrases begin with: few do. */
    private final Set<String> first = new HashSet<>();

    void add(String phrase, String word) {
        words.put(phrase, word);
        first.add(phrase.substring(0, phrase.indexOf(' ')));
    }

    /** Puts the one word in place of each phrase, and leaves the script of its first word. */
    void shorten(List<String> latin, List<Integer> scripts) {
        for (int at = 0; at + 1 < latin.size(); at++) {
            int longest = first.contains(latin.get(at)) ? Math.min(LONGEST, latin.size() - at) : 1;
            for (int length = longest; length > 1; length--) {
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
