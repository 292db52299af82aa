package org.probity.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters of data/names/letters.csv in Latin ones: scripts that their readers write otherwise than ICU does, or it not at all. */
final class Letters {

    private static final String INHERENT_VOWEL = "o";
    /** Letters that are read so at the beginning of a word. */
    private static final String BEGINNING = "^";

    private static final Map<String, String> LATIN = new HashMap<>();

    static {
        for (List<String> row : Tables.rows("letters")) {
            LATIN.put(row.get(0), row.get(1));
        }
    }

    private Letters() {}

    /** Between two consonants of Khmer a vowel is spoken that is not written. */
    private static boolean isKhmerConsonant(int sign) {
        return sign >= 0x1780 && sign <= 0x17A2;
    }

    /**
     * Small letters without accents; those that are not in the table stay away.
     *
     * @param begins whether a word begins with them
     */
    static String latin(String word, boolean begins) {
        StringBuilder latin = new StringBuilder(word.length() * 2);
        for (int i = 0; i < word.length(); i++) {
            String two = word.substring(i, Math.min(i + 2, word.length()));
            String known = begins && i == 0 ? LATIN.getOrDefault(BEGINNING + two, LATIN.get(two)) : LATIN.get(two);
            if (two.length() == 2 && known != null) {
                latin.append(known);
                i++;
            } else {
                latin.append(LATIN.getOrDefault(two.substring(0, 1), ""));
                latin.append(two.chars().filter(Letters::isKhmerConsonant).count() == 2 ? INHERENT_VOWEL : "");
            }
        }
        return latin.toString();
    }
}
