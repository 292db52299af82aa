package org.probity.screening;

import org.probity.names.NameComparison;

/**
 * Listed words that may be one word of the name asked for, and how alike each is; used again from search to search. Not
 * safe for threads.
 */
final class FoundWords {

    /** Most words found for one word. */
    private static final int MOST = 300;
    /** Most words looked at for one word. */
    private static final int MOST_SEEN = 3000;

    private static final int PLACES = 8192;
    private static final int GOLDEN = 0x9e3779b9;
    private static final int SEEN_SHIFT = 19;

    private final int[] ids = new int[MOST];
    private final float[] likeness = new float[MOST];
    private final int[] seen = new int[MOST_SEEN];
    private final int[] places = new int[PLACES];
    private final int[] placesOf = new int[MOST_SEEN];
    private int asked;
    private int touched;
    private int placed;
    private int seenSize;
    private float weight;
    private int size;

    void begin(int wordAsked) {
        asked = wordAsked;
        for (int i = 0; i < placed; i++) {
            places[placesOf[i]] = 0;
        }
        placed = 0;
        seenSize = 0;
        size = 0;
    }

    /** Notes a word to be looked at, once. */
    void see(int id) {
        int at = id * GOLDEN >>> SEEN_SHIFT;
        while (places[at] != 0 && places[at] != id + 1) {
            at = at + 1 & PLACES - 1;
        }
        if (places[at] == 0 && placed < MOST_SEEN) {
            places[at] = id + 1;
            placesOf[placed++] = at;
            seen[seenSize++] = id;
        }
    }

    int seenSize() {
        return seenSize;
    }

    /** A word to be looked at. */
    int seen(int at) {
        return seen[at];
    }

    /** Leaves of the words to be looked at only some. */
    void keepSeen(int[] ids, int count) {
        System.arraycopy(ids, 0, seen, 0, count);
        seenSize = count;
    }

    /** Keeps the compiler from leaving out what was done only to bring words near. */
    void touched(int anything) {
        touched = anything;
    }

    /** Adds a word; the likest stand first, and the least alike make room. */
    void add(int id, float alike) {
        if (size == MOST && likeness[MOST - 1] >= alike) {
            return;
        }
        int at = size == MOST ? MOST - 1 : size++;
        while (at > 0 && likeness[at - 1] < alike) {
            likeness[at] = likeness[at - 1];
            ids[at] = ids[--at];
        }
        likeness[at] = alike;
        ids[at] = id;
    }

    /** For which word asked for. */
    int asked() {
        return asked;
    }

    int size() {
        return size;
    }

    int id(int at) {
        return ids[at];
    }

    float likeness(int at) {
        return likeness[at];
    }

    /** Takes what the word asked for weighs. */
    void weigh(float askedWeight) {
        weight = askedWeight;
    }

    /** What the pair of the word asked for and the found one weighs. */
    float weight(int at, Postings postings) {
        return (weight + postings.wordWeight(ids[at])) / 2;
    }

    /** What of that weight the likeness leaves. */
    float worth(int at, Postings postings) {
        return weight(at, postings) * NameComparison.leaves(likeness[at]);
    }
}
