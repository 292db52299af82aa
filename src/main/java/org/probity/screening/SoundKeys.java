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

    private static final long[] NONE = {};

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
        return bones(word.bones());
    }

    private static long[] bones(byte[] bones) {
        int fewer = bones.length < MANY_CONSONANTS ? 0 : bones.length;
        long[] keys = new long[bones.length < CONSONANTS ? 0 : 1 + fewer];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = i == 0 ? TextKey.of(bones) : TextKey.without(bones, i - 1);
        }
        return keys;
    }

    /** The same of what else a word asked for may be in Latin letters: Greek has one letter for b and v, and Greek and Cyrillic write a j as an i. */
    static long[] otherBones(Word word) {
        boolean greek = word.script() == UScript.GREEK;
        if (!greek && word.script() != UScript.CYRILLIC) {
            return NONE;
        }
        byte[] bones = word.bones();
        boolean glide = word.initial() == 'i' || word.initial() == 'y';
        boolean other = glide;
        for (int i = 0; greek && i < bones.length; i++) {
            other |= bones[i] == 'v';
            bones[i] = bones[i] == 'v' ? (byte) 'b' : bones[i];
        }
        return other ? bones(glide ? withHiss(bones) : bones) : NONE;
    }

    /** A j at the beginning is an s among bones. */
    private static byte[] withHiss(byte[] bones) {
        int from = bones.length > 0 && bones[0] == 'y' ? 1 : 0;
        byte[] hissed = new byte[bones.length - from + 1];
        hissed[0] = 's';
        System.arraycopy(bones, from, hissed, 1, bones.length - from);
        return hissed;
    }
}
