package org.probity.screening;

import java.util.Arrays;

/** What each listed name has gained in one search; kept from search to search by its thread. Not safe for threads. */
final class Tally {

    private static final int FIRST_SIZE = 8192;

    private final float[] gains;
    private final int[] rounds;
    private int[] met = new int[FIRST_SIZE];
    private int size;
    private int round;

    Tally(int names) {
        gains = new float[names];
        rounds = new int[names];
    }

    void begin() {
        size = 0;
        round++;
    }

    /** How many names have gained anything. */
    int size() {
        return size;
    }

    int name(int at) {
        return met[at];
    }

    float gain(int name) {
        return gains[name];
    }

    void add(int name, float gain) {
        if (rounds[name] != round) {
            rounds[name] = round;
            gains[name] = 0;
            if (size == met.length) {
                met = Arrays.copyOf(met, size * 2);
            }
            met[size++] = name;
        }
        gains[name] += gain;
    }

    void addIfMet(int name, float gain) {
        if (rounds[name] == round) {
            gains[name] += gain;
        }
    }
}
