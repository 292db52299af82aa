package org.probity.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.ibm.icu.text.Transliterator;

/** Writes names otherwise, as slips, habits and other scripts do. The same seed gives the same. Not safe for threads. */
final class Mutations {

    private static final String[][] HABITS = {
        {"kh", "h"},
        {"ou", "u"},
        {"ee", "i"},
        {"sh", "ch"},
        {"y", "i"},
        {"ph", "f"},
        {"c", "k"},
        {"w", "v"},
        {"j", "y"},
        {"oo", "u"},
        {"z", "s"},
        {"q", "k"},
        {"ai", "ay"},
        {"e", "a"}
    };
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    private final Random random;
    private final Transliterator cyrillic = Transliterator.getInstance("Latin-Cyrillic");
    private final Transliterator greek = Transliterator.getInstance("Latin-Greek");
    private final Transliterator arabic = Transliterator.getInstance("Latin-Arabic");

    /** What may be done to a name. */
    enum Kind {
        SAME,
        SLIP,
        TWO_SLIPS,
        DROPPED_WORD,
        OTHER_ORDER,
        JOINED,
        INITIAL,
        HABIT,
        CYRILLIC,
        GREEK,
        ARABIC
    }

    Mutations(long seed) {
        random = new Random(seed);
    }

    String of(String name, Kind kind) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        switch (kind) {
            case SAME -> {}
            case SLIP -> slip(words);
            case TWO_SLIPS -> {
                slip(words);
                slip(words);
            }
            case DROPPED_WORD -> drop(words);
            case OTHER_ORDER -> Collections.rotate(words, 1);
            case JOINED -> join(words);
            case INITIAL -> words.set(0, words.get(0).substring(0, 1) + ".");
            case HABIT -> words.replaceAll(this::habit);
            case CYRILLIC -> words.replaceAll(cyrillic::transliterate);
            case GREEK -> words.replaceAll(greek::transliterate);
            case ARABIC -> words.replaceAll(arabic::transliterate);
            default -> throw new IllegalArgumentException(kind.name());
        }
        return String.join(" ", words);
    }

    private void drop(List<String> words) {
        if (words.size() > 2) {
            words.remove(random.nextInt(words.size()));
        }
    }

    private void join(List<String> words) {
        int at = random.nextInt(words.size() - 1);
        words.set(at, words.get(at) + words.remove(at + 1).toLowerCase(java.util.Locale.ROOT));
    }

    private void slip(List<String> words) {
        int longest = 0;
        for (int i = 1; i < words.size(); i++) {
            longest = words.get(i).length() > words.get(longest).length() ? i : longest;
        }
        int at = random.nextInt(3) == 0 ? random.nextInt(words.size()) : longest;
        StringBuilder word = new StringBuilder(words.get(at));
        int place = random.nextInt(word.length());
        char letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        switch (random.nextInt(4)) {
            case 0 -> word.setCharAt(place, letter);
            case 1 -> word.insert(place, letter);
            case 2 -> word.deleteCharAt(place);
            default -> {
                if (place + 1 < word.length()) {
                    char next = word.charAt(place + 1);
                    word.setCharAt(place + 1, word.charAt(place));
                    word.setCharAt(place, next);
                }
            }
        }
        words.set(at, word.length() == 0 ? "x" : word.toString());
    }

    private String habit(String word) {
        int from = random.nextInt(HABITS.length);
        for (int i = 0; i < HABITS.length; i++) {
            String[] pair = HABITS[(from + i) % HABITS.length];
            if (word.contains(pair[0])) {
                return word.replace(pair[0], pair[1]);
            }
        }
        return word;
    }
}
