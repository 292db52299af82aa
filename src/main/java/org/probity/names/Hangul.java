package org.probity.names;

import java.util.Set;

/** Korean syllables as Koreans write their names in Latin letters: "김정은" is "kim jeong eun". */
final class Hangul {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int ENDS = 28;
    private static final String[] BEGIN = {
        "k", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] MIDDLE = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] END = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };
    /** The commonest family names; each is one syllable and stands first. */
    private static final Set<Character> FAMILY = Set.copyOf("김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민유진나지엄"
            .chars()
            .mapToObj(sign -> (char) sign)
            .toList());

    private static final int LONGEST_NAME = 4;

    private Hangul() {}

    /** A person's name written in one word is family name and given name: a blank goes between them. */
    static String parted(String word) {
        boolean isName = word.length() > 1
                && word.length() < LONGEST_NAME
                && FAMILY.contains(word.charAt(0))
                && word.chars().allMatch(sign -> sign >= FIRST && sign <= LAST);
        return isName ? word.charAt(0) + " " + word.substring(1) : word;
    }

    static String latin(String word) {
        StringBuilder latin = new StringBuilder(word.length() * 3);
        for (int i = 0; i < word.length(); i++) {
            int syllable = word.charAt(i) - FIRST;
            if (syllable >= 0 && word.charAt(i) <= LAST) {
                latin.append(BEGIN[syllable / ENDS / VOWELS])
                        .append(MIDDLE[syllable / ENDS % VOWELS])
                        .append(END[syllable % ENDS]);
            }
        }
        return switch (latin.toString()) {
            case "i" -> "lee";
            case "bak" -> "park";
            default -> latin.toString();
        };
    }
}
