package org.probity.names;

/** Edit distances between words; keeps its working memory. Not safe for threads. */
final class Distance {

    /** Letters beyond are not compared. */
    private static final int LONGEST = 500;
    /** Letters that fit into the bits of one number. */
    private static final int BITS = 64;

    private static final int SIGNS = 128;

    private final long[] places = new long[SIGNS];
    private final int[][] rows = new int[3][LONGEST + 1];

    /** Letters inserted, left out, changed or swapped with their neighbour; more than the limit is the limit plus one. */
    int letters(byte[] a, int lengthA, byte[] b, int lengthB, int limit) {
        if (Math.abs(lengthA - lengthB) > limit) {
            return limit + 1;
        }
        if (lengthA <= BITS && lengthA > 0) {
            return bits(a, lengthA, b, lengthB, limit);
        }
        int twentieths = steps(a, lengthA, b, lengthB, limit * SoundCosts.LETTER, false);
        return twentieths / SoundCosts.LETTER;
    }

    /** All letters of one word against the other: see Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003. */
    private int bits(byte[] a, int lengthA, byte[] b, int lengthB, int limit) {
        for (int i = 0; i < lengthA; i++) {
            places[a[i]] |= 1L << i;
        }
        long last = 1L << lengthA - 1;
        long up = -1;
        long down = 0;
        long same = 0;
        long before = 0;
        int edits = lengthA;
        for (int j = 0; j < lengthB && edits - (lengthB - j) <= limit; j++) {
            long here = places[b[j]];
            long swapped = (~same & here) << 1 & before;
            same = (here & up) + up ^ up | here | down | swapped;
            long right = down | ~(same | up);
            long left = same & up;
            edits += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            right = right << 1 | 1;
            left <<= 1;
            up = left | ~(same | right);
            down = right & same;
            before = here;
        }
        for (int i = 0; i < lengthA; i++) {
            places[a[i]] = 0;
        }
        return Math.min(edits, limit + 1);
    }

    /** Like letters, in twentieths of a letter, where vowels and like consonants change cheaply. */
    int sounds(byte[] a, byte[] b, int limit) {
        return steps(a, a.length, b, b.length, limit, true);
    }

    private int steps(byte[] a, int lengthA, byte[] b, int lengthB, int limit, boolean sound) {
        int n = Math.min(lengthA, LONGEST);
        int m = Math.min(lengthB, LONGEST);
        int[] before = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        last[0] = 0;
        for (int j = 1; j <= m; j++) {
            last[j] = last[j - 1] + gap(b[j - 1], sound);
        }
        for (int i = 1; i <= n; i++) {
            byte from = a[i - 1];
            int gap = gap(from, sound);
            row[0] = last[0] + gap;
            int best = row[0];
            for (int j = 1; j <= m; j++) {
                byte to = b[j - 1];
                int cost = last[j - 1] + change(from, to, sound);
                cost = Math.min(cost, Math.min(last[j] + gap, row[j - 1] + gap(to, sound)));
                if (i > 1 && j > 1 && from == b[j - 2] && a[i - 2] == to) {
                    cost = Math.min(cost, before[j - 2] + SoundCosts.LETTER);
                }
                row[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[m];
    }

    private static int gap(byte sign, boolean sound) {
        return sound ? SoundCosts.gap(sign) : SoundCosts.LETTER;
    }

    private static int change(byte from, byte to, boolean sound) {
        return sound ? SoundCosts.change(from, to) : from == to ? 0 : SoundCosts.LETTER;
    }
}
