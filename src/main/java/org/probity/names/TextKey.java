package org.probity.names;

import java.nio.charset.StandardCharsets;

/** A number that stands for a text; two texts share one about as often as two persons share all their fingerprints. */
public final class TextKey {

    /** FNV-1a, see http://www.isthe.com/chongo/tech/comp/fnv/. */
    private static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final int HALF = 32;

    private TextKey() {}

    /** The key of a text. */
    public static long of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The key of letters. */
    public static long of(byte[] letters) {
        return of(letters, letters.length);
    }

    /** The key of the first letters. */
    static long of(byte[] letters, int length) {
        return mixed(onwards(START, letters, 0, length));
    }

    /** The key of some of the letters, from one place to before another. */
    public static long of(byte[] letters, int from, int to) {
        return mixed(onwards(START, letters, from, to));
    }

    /** The key of letters that are written in two parts. */
    public static long of(byte[] first, byte[] second) {
        return mixed(onwards(onwards(START, first, 0, first.length), second, 0, second.length));
    }

    /** The key of letters without one of them. */
    public static long without(byte[] letters, int left) {
        return mixed(onwards(onwards(START, letters, 0, left), letters, left + 1, letters.length));
    }

    /** The key of letters without two of them. */
    public static long without(byte[] letters, int left, int right) {
        long begin = onwards(onwards(START, letters, 0, left), letters, left + 1, right);
        return mixed(onwards(begin, letters, right + 1, letters.length));
    }

    /** The key of two keys, in this order. */
    public static long of(long one, long other) {
        return mixed(one * PRIME ^ Long.rotateLeft(other, HALF));
    }

    private static long onwards(long start, byte[] letters, int from, int to) {
        long hash = start;
        for (int i = from; i < to; i++) {
            hash = (hash ^ letters[i]) * PRIME;
        }
        return hash;
    }

    /** Spreads the difference over all bits; the finish of MurmurHash3, see https://github.com/aappleby/smhasher. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
