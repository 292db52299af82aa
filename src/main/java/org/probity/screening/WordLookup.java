package org.probity.screening;

import java.util.Arrays;
import java.util.function.IntConsumer;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/** Numbers filed under texts, by the hash of the text; two texts may share one. Immutable; safe for threads. */
final class WordLookup {

    private static final int END = -1;
    private static final int FIRST_SIZE = 1024;
    private static final float FILLED = 0.75f;
    /** FNV-1a, see http://www.isthe.com/chongo/tech/comp/fnv/. */
    private static final long FNV_START = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private final Long2IntOpenHashMap places;
    private final int[] numbers;

    private WordLookup(Long2IntOpenHashMap places, int[] numbers) {
        this.places = places;
        this.numbers = numbers;
    }

    static long hash(CharSequence text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 29);
    }

    /** Hash of a text without one of its letters. */
    static long hashWithout(CharSequence text, int left) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = i == left ? hash : (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 29);
    }

    void each(long hash, IntConsumer use) {
        int place = places.get(hash);
        if (place >= 0) {
            for (; numbers[place] != END; place++) {
                use.accept(numbers[place]);
            }
        }
    }

    /** Takes numbers in. Not safe for threads. */
    static final class Filing {
        private long[] hashes = new long[FIRST_SIZE];
        private int[] numbers = new int[FIRST_SIZE];
        private int size;

        void put(long hash, int number) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            hashes[size] = hash;
            numbers[size++] = number;
        }

        WordLookup build() {
            it.unimi.dsi.fastutil.Arrays.quickSort(0, size, this::compare, this::swap);
            Long2IntOpenHashMap places = new Long2IntOpenHashMap(size, FILLED);
            places.defaultReturnValue(END);
            int[] filed = new int[2 * size + 1];
            int at = 0;
            for (int i = 0; i < size; i++) {
                boolean first = i == 0 || hashes[i] != hashes[i - 1];
                if (first && i > 0) {
                    filed[at++] = END;
                }
                if (first) {
                    places.put(hashes[i], at);
                }
                if (first || numbers[i] != numbers[i - 1]) {
                    filed[at++] = numbers[i];
                }
            }
            filed[at++] = END;
            places.trim();
            return new WordLookup(places, Arrays.copyOf(filed, at));
        }

        private int compare(int one, int other) {
            int byHash = Long.compare(hashes[one], hashes[other]);
            return byHash != 0 ? byHash : Integer.compare(numbers[one], numbers[other]);
        }

        private void swap(int one, int other) {
            long hash = hashes[one];
            hashes[one] = hashes[other];
            hashes[other] = hash;
            int number = numbers[one];
            numbers[one] = numbers[other];
            numbers[other] = number;
        }
    }
}
