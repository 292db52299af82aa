package org.probity.names;

import java.util.ArrayList;
import java.util.List;

/** Letters written apart: single letters in a row are one word, "A.B.C." is "ABC". */
final class Spaced {

    private static final int FEWEST = 2;

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

    private static boolean isLetter(String word) {
        return word.length() <= 2
                && word.codePointCount(0, word.length()) == 1
                && Character.isLetter(word.codePointAt(0));
    }
}
