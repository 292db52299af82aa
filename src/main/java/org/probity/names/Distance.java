package org.probity.names;

/** Edit distances between words; keeps its working memory. Not safe for threads. */
final class Distance {

    /** Letters beyond are not compared. */
    private static final int LONGEST = 500;
    /** Letters that fit into the bits of one number. */
    private static final int BITS = 64;

    private static final int SIGNS = 128;

    private final long[] places = new long[SIGNS];
    private int[] before = new int[LONGEST + 1];
    private int[] last = new int[LONGEST + 1];
    private int[] row = new int[LONGEST + 1];
    /** Columns of the last row within the limit, and of the one before. */
    private int from;

    private int to;
    private int fromBefore;
    private int toBefore;

    /** Letters inserted, left out, changed or swapped with their neighbour; more than the limit is the limit plus one. */
    int letters(byte[] a, int lengthA, byte[] b, int lengthB, int limit) {
        if (Math.abs(lengthA - lengthB) > limit) {
            return limit + 1;
        }
        if (lengthA <= BITS && lengthA > 0) {
            return bits(a, lengthA, b, lengthB, limit);
        }
        int twentieths = steps(a, lengthA, b, lengthB, limit * SoundCosts.LETTER, SoundCosts.OF_LETTERS);
        return (twentieths + SoundCosts.LETTER - 1) / SoundCosts.LETTER;
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
        return steps(a, a.length, b, b.length, limit, SoundCosts.OF_SOUNDS);
    }

    /** Row by row, and of each row the columns within the limit: unlike words are far apart after a few letters. */
    private int steps(byte[] a, int lengthA, byte[] b, int lengthB, int limit, SoundCosts costs) {
        int n = Math.min(lengthA, LONGEST);
        int m = Math.min(lengthB, LONGEST);
        begin(b, m, limit, costs);
        for (int i = 0; i < n && from <= to; i++) {
            step(a, i, b, m, limit, costs);
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return from <= to && to == m ? last[m] : limit + 1;
    }

    private void begin(byte[] b, int m, int limit, SoundCosts costs) {
        from = 0;
        to = 0;
        last[0] = 0;
        while (to < m && last[to] + costs.gap(b[to]) <= limit) {
            last[to + 1] = last[to] + costs.gap(b[to]);
            to++;
        }
    }

    private void step(byte[] a, int i, byte[] b, int m, int limit, SoundCosts costs) {
        byte sign = a[i];
        int gap = costs.gap(sign);
        int first = m + 1;
        int end = 0;
        int far = limit + 1;
        int left = far;
        int diagonal = far;
        for (int j = from; j <= m && (j <= to + 1 || left <= limit); j++) {
            int above = j <= to ? last[j] : far;
            int cost = above + gap;
            if (j > 0) {
                cost = Math.min(cost, Math.min(diagonal + costs.change(sign, b[j - 1]), left + costs.gap(b[j - 1])));
                if (i > 0 && j > 1 && sign == b[j - 2] && a[i - 1] == b[j - 1] && isBefore(j - 2)) {
                    cost = Math.min(cost, before[j - 2] + SoundCosts.LETTER);
                }
            }
            row[j] = cost;
            if (cost <= limit) {
                first = Math.min(first, j);
                end = j;
            }
            left = cost;
            diagonal = above;
        }
        fromBefore = from;
        toBefore = to;
        from = first;
        to = end;
    }

    /** Whether the column was within the limit two letters ago. */
    private boolean isBefore(int column) {
        return column >= fromBefore && column <= toBefore;
    }
}
