package org.probity.screening;

import java.util.Arrays;

/** What numbers have gained in one search; used again from search to search. Not safe for threads. */
final class Tally {

    private static final int GOLDEN = 0x9e3779b9;
    private static final int FREE = -1;

    private final int shift;
    private final int[] numbers;
    private final float[] gains;
    private final int[] places;
    private int size;

    /** For as many numbers as half of two to the power of the bits; later ones are not taken in. */
    Tally(int bits) {
        shift = Integer.SIZE - bits;
        numbers = new int[1 << bits];
        gains = new float[1 << bits];
        places = new int[1 << bits - 1];
        Arrays.fill(numbers, FREE);
    }

    void begin() {
        for (int i = 0; i < size; i++) {
            numbers[places[i]] = FREE;
        }
        size = 0;
    }

    /** How many numbers have gained anything. */
    int size() {
        return size;
    }

    int number(int at) {
        return numbers[places[at]];
    }

    float gain(int at) {
        return gains[places[at]];
    }

    /** What a number has gained, 0 for one that is not here. */
    float gainOf(int number) {
        int place = number * GOLDEN >>> shift;
        while (numbers[place] != number) {
            if (numbers[place] == FREE) {
                return 0;
            }
            place = place + 1 & numbers.length - 1;
        }
        return gains[place];
    }

    /** Lets the number have gained at least so much; whether it had gained nothing before. */
    boolean raise(int number, float gain) {
        int before = size;
        int place = placeOf(number);
        if (place >= 0) {
            gains[place] = Math.max(gains[place], gain);
        }
        return size > before;
    }

    private int placeOf(int number) {
        int place = number * GOLDEN >>> shift;
        while (numbers[place] != number) {
            if (numbers[place] == FREE) {
                return size == places.length ? FREE : take(place, number);
            }
            place = place + 1 & numbers.length - 1;
        }
        return place;
    }

    private int take(int place, int number) {
        numbers[place] = number;
        gains[place] = 0;
        places[size++] = place;
        return place;
    }
}
