package org.probity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;

/** Letters of other scripts and digits that stand for Latin letters, put right where they stand among Latin ones. */
final class Lookalikes {

    /** Read when a word of several scripts is first met, which in most registers none is. */
    private static final class Confusables {
        private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    }

    /** "Puerto25" has a number at its end. */
    private static final Pattern WITH_NUMBER = Pattern.compile("([\\p{L}\\p{M}]{6,})([0-9]{2,})");

    private static final int SHORTEST_WITH_NUMBER = 8;
    /** "3rd", "44B", "40ft", "T4" and "2170Avenue" are what they seem. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?i:st|nd|rd|th|ft|hp|kg|km|kv|kw|mm|mw|tv|hr)"
            + "|[0-9]+\\p{L}\\p{M}*|\\p{L}\\p{M}*[0-9]+|[0-9]{4,}.*");
    /** A number with a letter after it stays one where digits of but one other word stand for letters. */
    private static final Pattern HOUSE_NUMBER = Pattern.compile("[0-9]{2,}\\p{L}\\p{M}*");
    /** The letters that the digits 0 to 9 are written for. */
    private static final String LEET = "oizeasgtbg";

    private Lookalikes() {}

    /** The words without look-alikes, with numbers at their ends as words by themselves. */
    static List<String> undone(List<String> words) {
        List<String> plain = withoutNumbers(inLatin(words));
        for (String word : plain) {
            if (isDisguised(word)) {
                return withoutDigits(plain);
            }
        }
        return plain;
    }

    private static List<String> withoutNumbers(List<String> words) {
        List<String> apart = new ArrayList<>(words.size());
        for (String word : words) {
            Matcher number = word.length() < SHORTEST_WITH_NUMBER ? null : WITH_NUMBER.matcher(word);
            if (number != null && number.matches()) {
                apart.add(number.group(1));
                apart.add(number.group(2));
            } else {
                apart.add(word);
            }
        }
        return apart;
    }

    private static List<String> inLatin(List<String> words) {
        boolean plain = true;
        for (String word : words) {
            plain &= Latin.isAscii(word);
        }
        if (plain) {
            return words;
        }
        boolean amongLatin = words.stream().anyMatch(word -> count(word, true) >= 2);
        return words.stream().map(word -> letters(word, amongLatin)).toList();
    }

    /** Where digits stand for letters in one word, they do in others: "K458 1NTERN4TIONAL", "F0rt3z 5.A.". */
    private static List<String> withoutDigits(List<String> words) {
        List<String> plain = new ArrayList<>(words.size());
        boolean many = words.stream().filter(Lookalikes::isDisguised).count() > 1;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean spaced = i > 0 && words.get(i - 1).length() == 1
                    || i + 1 < words.size() && words.get(i + 1).length() == 1;
            boolean undo = isMixed(word) && (many || !HOUSE_NUMBER.matcher(word).matches())
                    || word.length() == 1 && (spaced || many);
            plain.add(undo ? digitsAsLetters(word) : word);
        }
        return plain;
    }

    /** Digits inside a word of letters stand for letters: "Gar3th", "N0". */
    private static boolean isDisguised(String word) {
        return isMixed(word) && (!NUMBER.matcher(word).matches() || word.equalsIgnoreCase("n0"));
    }

    private static boolean isMixed(String word) {
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= c >= '0' && c <= '9';
            letter |= Character.isLetter(c);
        }
        return digit && letter;
    }

    private static String digitsAsLetters(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain.append(c >= '0' && c <= '9' ? LEET.charAt(c - '0') : c);
        }
        return plain.toString();
    }

    /** A word of several scripts, or a word of look-alikes only among Latin words, is read as Latin. */
    private static String letters(String word, boolean amongLatin) {
        int latin = count(word, true);
        int other = count(word, false);
        if (other == 0 || latin == 0 && !amongLatin) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        boolean all = true;
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            i += Character.charCount(point);
            int seen = UScript.getScript(point) == UScript.LATIN || !Character.isLetter(point) ? point : seenAs(point);
            all &= seen != 0;
            plain.appendCodePoint(seen == 0 ? point : seen);
        }
        return latin > 0 || all ? plain.toString() : word;
    }

    /** The Latin letter a letter of another script looks like, or 0. */
    private static int seenAs(int point) {
        String skeleton;
        synchronized (Confusables.CHECKER) {
            skeleton = Confusables.CHECKER.getSkeleton(Character.toString(point));
        }
        if (skeleton.equals("rn")) {
            return 'm';
        }
        if (skeleton.equals("l") && Character.isUpperCase(point)) {
            return 'I';
        }
        int first = skeleton.codePointAt(0);
        boolean oneLatin = skeleton.length() == 1 && UScript.getScript(first) == UScript.LATIN && first < 0x250;
        return oneLatin ? first : 0;
    }

    private static int count(String word, boolean latin) {
        int count = 0;
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            i += Character.charCount(point);
            int script = UScript.getScript(point);
            if (Character.isLetter(point) && script != UScript.COMMON && (script == UScript.LATIN) == latin) {
                count++;
            }
        }
        return count;
    }
}
