package org.probity.screening;

import java.util.Arrays;

import com.ibm.icu.lang.UScript;
import org.probity.names.TextKey;
import org.probity.names.Word;

/** The keys under which a word is filed and found by its sound. */
final class SoundKeys {

    /** Fewest consonants to find a word by, and fewest of which one may be wrong. */
    private static final int CONSONANTS = 2;

    private static final int MANY_CONSONANTS = 4;

    private SoundKeys() {}

    /** Whether the word was written in another script than Latin: its vowels may not be written at all. */
    static boolean isForeign(Word word) {
        return word.script() != UScript.LATIN && word.script() != UScript.COMMON;
    }

    /** Of its consonants and of where vowels stand between them, also with one vowel less. */
    static long[] skeletons(Word word) {
        byte[] skeleton = word.skeleton();
        long[] keys = new long[skeleton.length + 1];
        int count = 0;
        if (skeleton.length > CONSONANTS) {
            keys[count++] = TextKey.of(skeleton);
            for (int i = 0; i < skeleton.length; i++) {
                if (skeleton[i] == Word.VOWEL) {
                    keys[count++] = TextKey.without(skeleton, i);
                }
            }
        }
        return Arrays.copyOf(keys, count);
    }

    /** Of its consonants alone, in longer words also with one less. */
    static long[] bones(Word word) {
        byte[] bones = word.bones();
        int fewer = bones.length < MANY_CONSONANTS ? 0 : bones.length;
        long[] keys = new long[bones.length < CONSONANTS ? 0 : 1 + fewer];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = i == 0 ? TextKey.of(bones) : TextKey.without(bones, i - 1);
        }
        return keys;
    }
}
