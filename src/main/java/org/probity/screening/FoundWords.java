package org.probity.screening;

import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Listed words that may be one word of the name asked for, and how alike each is. Not safe for threads. */
final class FoundWords {

    private final IntArrayList ids = new IntArrayList();
    private final FloatArrayList likeness = new FloatArrayList();

    void add(int id, float alike) {
        ids.add(id);
        likeness.add(alike);
    }

    int size() {
        return ids.size();
    }

    boolean contains(int id) {
        return ids.contains(id);
    }

    int id(int at) {
        return ids.getInt(at);
    }

    float likeness(int at) {
        return likeness.getFloat(at);
    }

    /** How alike the listed word is, 0 if it was not found. */
    float likenessOf(int id) {
        int at = ids.indexOf(id);
        return at < 0 ? 0 : likeness.getFloat(at);
    }
}
