package org.probity.screening;

import java.util.Arrays;

/**
 * Listed words that may be words of the name asked for: which of them, what the pair weighs and what of that weight their
 * likeness leaves. Used again from search to search. Not safe for threads.
 */
final class MeantWords {

    private static final int GOLDEN = 0x9e3779b9;
    private static final int FREE = -1;
    private static final int BITS = 13;
    private static final int SHIFT = Integer.SIZE - BITS;
    private static final int MOST = 1 << BITS - 1;

    private final int[] ids = new int[1 << BITS];
    private final float[] worths = new float[1 << BITS];
    private final float[] weights = new float[1 << BITS];
    private final float[] listedWeights = new float[1 << BITS];
    private final short[] asked = new short[1 << BITS];
    private final int[] places = new int[MOST];
    private final short[] marked = new short[Glance.MARKS];
    private final short[] marks = new short[MOST];
    private int size;

    MeantWords() {
        Arrays.fill(ids, FREE);
    }

    void begin() {
        for (int i = 0; i < size; i++) {
            ids[places[i]] = FREE;
            marked[marks[i]] = 0;
        }
        size = 0;
    }

    /** Where the listed word stands here, or less than 0. */
    int placeOf(int id) {
        int place = id * GOLDEN >>> SHIFT;
        while (ids[place] != id) {
            if (ids[place] == FREE) {
                return FREE;
            }
            place = place + 1 & ids.length - 1;
        }
        return place;
    }

    /** Notes that the listed word may be the one asked for, if it is not worth more as another. */
    void note(int id, int mark, int wordAsked, float worth, float weight, float listedWeight) {
        int place = id * GOLDEN >>> SHIFT;
        while (ids[place] != id && ids[place] != FREE) {
            place = place + 1 & ids.length - 1;
        }
        if (ids[place] == FREE) {
            if (size == MOST) {
                return;
            }
            ids[place] = id;
            marks[size] = (short) mark;
            places[size++] = place;
        } else if (worths[place] >= worth) {
            return;
        }
        worths[place] = worth;
        weights[place] = weight;
        listedWeights[place] = listedWeight;
        asked[place] = (short) wordAsked;
        int same = marked[mark] - 1;
        if (same < 0 || worths[same] < worth) {
            marked[mark] = (short) (place + 1);
        }
    }

    /** Where the worthiest listed word with the mark stands here, or less than 0. */
    int marked(int mark) {
        return marked[mark] - 1;
    }

    /** Which word asked for it may be. */
    int asked(int place) {
        return asked[place];
    }

    float worth(int place) {
        return worths[place];
    }

    float weight(int place) {
        return weights[place];
    }

    /** What the listed word itself weighs. */
    float listedWeight(int place) {
        return listedWeights[place];
    }
}
