package org.probity.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Short company forms, which a word of as few letters may be with one letter wrong, missing or too many: "Lpd" is "Ltd". So may
 * many a name be, so it counts only where a form is missing. Filled once, then safe for threads.
 */
final class ShortForms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    /** Forms by what is left of them without one letter, and by themselves. */
    private final Map<String, List<String>> forms = new HashMap<>();

    void addAll(Collection<String> known) {
        known.stream()
                .filter(form -> form.indexOf(' ') < 0 && form.length() >= SHORTEST && form.length() <= LONGEST)
                .sorted()
                .forEach(this::add);
    }

    private void add(String form) {
        put(form, form);
        for (int left = 0; left < form.length(); left++) {
            put(without(form, left), form);
        }
    }

    private void put(String key, String form) {
        forms.computeIfAbsent(key, same -> new ArrayList<>()).add(form);
    }

    /** Whether the word is one letter away from a form. */
    boolean mayBe(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST + 1) {
            return false;
        }
        if (word.length() == SHORTEST || isNear(word, word)) {
            return true;
        }
        for (int left = 0; left < word.length(); left++) {
            if (isNear(word, without(word, left))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(String word, String key) {
        byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
        for (String form : forms.getOrDefault(key, List.of())) {
            byte[] other = form.getBytes(StandardCharsets.ISO_8859_1);
            if (new Distance().letters(letters, letters.length, other, other.length, 1) <= 1) {
                return true;
            }
        }
        return false;
    }

    private static String without(String word, int left) {
        return word.substring(0, left) + word.substring(left + 1);
    }
}
