package org.probity.screening;

import java.util.Arrays;

/**
 * Numbers filed under keys. Of a key only its place and eight bits are kept, so one number in some hundreds is found
 * under another's key: whoever asks looks at what was found. Immutable; safe for threads.
 */
final class WordLookup {

    private static final int FIRST_SIZE = 1024;

    private final int shift;
    private final int[] starts;
    private final int[] numbers;
    private final byte[] prints;

    private WordLookup(int shift, int[] starts, int[] numbers, byte[] prints) {
        this.shift = shift;
        this.starts = starts;
        this.numbers = numbers;
        this.prints = prints;
    }

    /** Where the numbers under the key begin. */
    int from(long key) {
        return starts[place(key, shift)];
    }

    /** Where they end. */
    int to(long key) {
        return starts[place(key, shift) + 1];
    }

    /** Whether the number there was filed under the key and not under one beside it. */
    boolean isUnder(long key, int at) {
        return prints[at] == (byte) key;
    }

    int number(int at) {
        return numbers[at];
    }

    private static int place(long key, int shift) {
        return (int) (key >>> shift);
    }

    /** Takes numbers in. Not safe for threads. */
    static final class Filing {
        private long[] keys = new long[FIRST_SIZE];
        private int[] numbers = new int[FIRST_SIZE];
        private int size;

        void put(long key, int number) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size + (size >> 1));
                numbers = Arrays.copyOf(numbers, keys.length);
            }
            keys[size] = key;
            numbers[size++] = number;
        }

        /** All numbers; those under one key stay in the order in which they were put. */
        WordLookup build() {
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size));
            int shift = Long.SIZE - bits;
            int[] starts = new int[(1 << bits) + 1];
            for (int i = 0; i < size; i++) {
                starts[place(keys[i], shift) + 1]++;
            }
            for (int place = 1; place < starts.length; place++) {
                starts[place] += starts[place - 1];
            }
            int[] next = Arrays.copyOf(starts, starts.length - 1);
            int[] filed = new int[size];
            byte[] prints = new byte[size];
            for (int i = 0; i < size; i++) {
                int at = next[place(keys[i], shift)]++;
                filed[at] = numbers[i];
                prints[at] = (byte) keys[i];
            }
            return new WordLookup(shift, starts, filed, prints);
        }
    }
}
