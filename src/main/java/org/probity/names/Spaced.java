package org.probity.names;

import java.util.ArrayList;
import java.util.List;

/** Letters written apart: single letters in a row are one word, "A.B.C." is "ABC". */
final class Spaced {

    private static final int FEWEST = 2;
    /** More letters in a row are a word that somebody wrote apart. */
    private static final int MOST_INITIALS = 3;

    private Spaced() {}

    static List<String> joined(List<String> words) {
        List<String> result = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size() && isLetter(words.get(end))) {
                end++;
            }
            if (end - i >= FEWEST) {
                result.add(String.join("", words.subList(i, end)));
                i = end;
            } else {
                result.add(words.get(i));
                i++;
            }
        }
        return result;
    }

    /** Whether two letters stand alone, which in most names none does. */
    static boolean mayHaveInitials(String written) {
        int alone = 0;
        for (int at = 0; at < written.length(); at++) {
            boolean before = at > 0 && Character.isLetter(written.charAt(at - 1));
            boolean after = at + 1 < written.length() && Character.isLetter(written.charAt(at + 1));
            alone += !before && !after && Character.isLetter(written.charAt(at)) ? 1 : 0;
        }
        return alone >= FEWEST;
    }

    /** Whether letters stand together that are initials rather than a word, and a name in full besides. */
    static boolean hasInitials(List<String> words) {
        int most = 0;
        int run = 0;
        int full = 0;
        for (String word : words) {
            run = isLetter(word) ? run + 1 : 0;
            full += isLetter(word) ? 0 : 1;
            most = Math.max(most, run);
        }
        return most >= FEWEST && most <= MOST_INITIALS && full > 0;
    }

    private static boolean isLetter(String word) {
        return word.length() <= 2
                && word.codePointCount(0, word.length()) == 1
                && Character.isLetter(word.codePointAt(0));
    }
}
