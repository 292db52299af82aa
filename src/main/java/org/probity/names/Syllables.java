package org.probity.names;

import java.util.List;

import com.ibm.icu.lang.UScript;

/** Parts names that are written in one word of syllables: Chinese and Korean family names are one syllable and stand first. */
final class Syllables {

    private static final int LONGEST_CHINESE_NAME = 3;

    private Syllables() {}

    /** Family name and given name, or the word alone. */
    static List<String> parted(String word, int script) {
        if (script == UScript.HANGUL) {
            return List.of(Hangul.parted(word).split(" "));
        }
        boolean chinese = script == UScript.HAN && word.length() > 1 && word.length() <= LONGEST_CHINESE_NAME;
        return chinese ? List.of(word.substring(0, 1), word.substring(1)) : List.of(word);
    }
}
