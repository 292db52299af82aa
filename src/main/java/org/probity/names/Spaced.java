package org.probity.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Letters written apart: single letters in a row are one word, "A.B.C." is "ABC"; so are single digits. */
final class Spaced {

    /** Stands between letters of one word that were written with dots, until they are joined. */
    static final char DOT = '.';

    private static final int FEWEST = 2;
    /** More letters in a row are a word that somebody wrote apart. */
    private static final int MOST_INITIALS = 3;

    private Spaced() {}

    /** Whether a dot after these letters, before what follows in the text, has one more letter of the word after it: "S.A." */
    static boolean isDotted(StringBuilder word, String text, int next) {
        int last = word.length() < FEWEST || word.charAt(word.length() - FEWEST) == DOT ? word.length() - 1 : -1;
        if (last < 0 || next >= text.length() || !isSingle(word.charAt(last)) || !isSingle(text.charAt(next))) {
            return false;
        }
        boolean digit = Character.isDigit(text.charAt(next));
        boolean hasDigit = digit || Character.isDigit(word.charAt(last));
        if (digit && Character.isDigit(word.charAt(last))) {
            return false;
        }
        int after = next + 1;
        // "A.1" is a number, "5.A." is a disguise
        return after < text.length() ? isEnd(text.charAt(after), hasDigit) : !hasDigit;
    }

    private static boolean isEnd(char sign, boolean hasDigit) {
        return hasDigit ? sign == DOT : !Character.isLetterOrDigit(sign) && !isMark(sign);
    }

    private static boolean isSingle(char sign) {
        return Character.isLetterOrDigit(sign) || isMark(sign);
    }

    /** Vowels of Arabic are marks. */
    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** Words with dots as their letters. */
    static List<String> apart(List<String> words) {
        List<String> result = new ArrayList<>(words.size());
        for (String word : words) {
            if (word.indexOf(DOT) < 0) {
                result.add(word);
            } else {
                result.addAll(Arrays.asList(word.split("\\.", -1)));
            }
        }
        return result;
    }

    static List<String> joined(List<String> words) {
        List<String> result = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size() && isLetter(words.get(end)) && isDigit(words.get(end)) == isDigit(words.get(i))) {
                end++;
            }
            if (end - i >= FEWEST) {
                result.add(String.join("", words.subList(i, end)));
                i = end;
            } else {
                String word = words.get(i);
                result.add(word.indexOf(DOT) < 0 ? word : word.replace(String.valueOf(DOT), ""));
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
            boolean initial = isLetter(word) && !isDigit(word);
            run = initial ? run + 1 : 0;
            full += initial ? 0 : 1;
            most = Math.max(most, run);
        }
        return most >= FEWEST && most <= MOST_INITIALS && full > 0;
    }

    private static boolean isLetter(String word) {
        return word.length() <= 2
                && word.codePointCount(0, word.length()) == 1
                && (Character.isLetterOrDigit(word.codePointAt(0)) || isMark(word.charAt(0)));
    }

    private static boolean isDigit(String word) {
        return Character.isDigit(word.codePointAt(0));
    }
}
