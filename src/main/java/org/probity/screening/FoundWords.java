package org.probity.screening;

/**
 * Listed words that may be one word of the name asked for, and how alike each is; used again from search to search. Not
 * safe for threads.
 */
final class FoundWords {

    /** Most words found for one word. */
    private static final int MOST = 400;
    /** Most words looked at for one word. */
    private static final int MOST_SEEN = 1500;

    private static final int SEEN_PLACES = 4096;
    private static final int GOLDEN = 0x9e3779b9;
    private static final int SEEN_SHIFT = 20;

    private final int[] ids = new int[MOST];
    private final float[] likeness = new float[MOST];
    private final int[] seen = new int[SEEN_PLACES];
    private final int[] seenAt = new int[MOST_SEEN];
    private int seenSize;
    private int size;
    private long names;

    void begin() {
        for (int i = 0; i < seenSize; i++) {
            seen[seenAt[i]] = 0;
        }
        seenSize = 0;
        size = 0;
        names = 0;
    }

    /** Whether the word was not looked at yet, and may be. */
    boolean isNew(int id) {
        if (size == MOST || seenSize == MOST_SEEN) {
            return false;
        }
        int at = id * GOLDEN >>> SEEN_SHIFT;
        while (seen[at] != 0) {
            if (seen[at] == id + 1) {
                return false;
            }
            at = at + 1 & SEEN_PLACES - 1;
        }
        seen[at] = id + 1;
        seenAt[seenSize++] = at;
        return true;
    }

    /** Adds a word that stands in so many names; the likest stand first. */
    void add(int id, float alike, int count) {
        int at = size++;
        while (at > 0 && likeness[at - 1] < alike) {
            likeness[at] = likeness[at - 1];
            ids[at] = ids[--at];
        }
        likeness[at] = alike;
        ids[at] = id;
        names += count;
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

    /** In how many places of names the words stand. */
    long names() {
        return names;
    }
}
