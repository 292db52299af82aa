package org.probity.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Known words found by how they sound, for words that came from another script: "kompani" is "company". */
final class PlainWords {

    private static final int SHORTEST = 3;
    private static final String[][] ALIKE = {
        {"ph", "f"},
        {"ch", "C"},
        {"sh", "S"},
        {"ck", "k"},
        {"c", "k"},
        {"q", "k"},
        {"w", "v"},
        {"b", "v"},
        {"y", "i"},
        {"j", "i"},
        {"ou", "u"},
        {"h", ""}
    };

    private final Map<String, String> words = new HashMap<>();

    void addAll(Collection<String> known) {
        known.stream()
                .sorted()
                .filter(word -> word.indexOf(' ') < 0)
                .forEach(word -> words.putIfAbsent(plain(word), word));
    }

    /** The known word that sounds like the word, or the word. */
    String knownFor(String word) {
        return word.length() < SHORTEST ? word : words.getOrDefault(plain(word), word);
    }

    private static String plain(String word) {
        String plain = word;
        for (String[] pair : ALIKE) {
            plain = plain.replace(pair[0], pair[1]);
        }
        StringBuilder single = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                single.append(plain.charAt(i));
            }
        }
        return single.toString();
    }
}
