package org.probity.screening;

import java.util.Arrays;

import org.probity.names.TextKey;

/**
 * Which names have which words, and what each weighs. A posting is a name's number and, in its lowest bits, the name's
 * weight; beside it stands the name's glance, a bit for the consonants of each of its words, which tells without a look at
 * the name whether it may have another word too. A word's postings begin with the names of fewest and commonest words, in
 * which it says most. Immutable; safe for threads.
 */
final class Postings {

    private static final int WEIGHT_BITS = 6;
    private static final int WEIGHTS = 1 << WEIGHT_BITS;
    /** Consonants that a glance tells. */
    private static final int CONSONANTS = 3;
    /** Steps of one in which a name's weight is kept. */
    private static final float STEPS = 10;

    private final int[] starts;
    private final int[] wordIds;
    private final int[] firsts;
    private final int[] postings;
    private final long[] glances;
    private final byte[] wordBits;
    private final float[] wordWeights;
    private final byte[] nameWeights;

    /**
     * Turns names' words into words' names.
     *
     * @param starts where each name's words begin in wordIds, and where the last one's end
     */
    Postings(int[] starts, int[] wordIds, ListedWords words) {
        this.starts = starts;
        this.wordIds = wordIds;
        firsts = new int[words.size() + 1];
        for (int id : wordIds) {
            firsts[id + 1]++;
        }
        for (int id = 1; id < firsts.length; id++) {
            firsts[id] += firsts[id - 1];
        }
        wordWeights = weights(words);
        nameWeights = nameWeights();
        wordBits = wordBits(words);
        postings = new int[wordIds.length];
        glances = new long[wordIds.length];
        turn(lightestFirst());
    }

    private static float[] weights(ListedWords words) {
        float[] weights = new float[words.size()];
        for (int id = 0; id < weights.length; id++) {
            weights[id] = words.word(id).weight();
        }
        return weights;
    }

    private byte[] nameWeights() {
        byte[] weights = new byte[names()];
        for (int name = 0; name < weights.length; name++) {
            float weight = 0;
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                weight += wordWeights[wordIds[at]];
            }
            weights[name] = (byte) Math.min(WEIGHTS - 1, Math.round(weight * STEPS));
        }
        return weights;
    }

    private int[] lightestFirst() {
        int[] next = new int[WEIGHTS + 1];
        for (byte weight : nameWeights) {
            next[weight + 1]++;
        }
        for (int weight = 1; weight < next.length; weight++) {
            next[weight] += next[weight - 1];
        }
        int[] sorted = new int[nameWeights.length];
        for (int name = 0; name < sorted.length; name++) {
            sorted[next[nameWeights[name]]++] = name;
        }
        return sorted;
    }

    /** Words that begin with like consonants have the same bit. */
    private static byte[] wordBits(ListedWords words) {
        byte[] bits = new byte[words.size()];
        for (int id = 0; id < bits.length; id++) {
            byte[] consonants = words.word(id).bones();
            byte[] first = Arrays.copyOf(consonants, Math.min(CONSONANTS, consonants.length));
            bits[id] = (byte) (TextKey.of(first) & Long.SIZE - 1);
        }
        return bits;
    }

    private void turn(int[] lightestFirst) {
        int[] next = firsts.clone();
        for (int name : lightestFirst) {
            long glance = 0;
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                glance |= bit(wordIds[at]);
            }
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                int place = next[wordIds[at]]++;
                postings[place] = posting(name);
                glances[place] = glance;
            }
        }
    }

    int names() {
        return starts.length - 1;
    }

    /** Where a name's words begin. */
    int start(int name) {
        return starts[name];
    }

    int wordAt(int at) {
        return wordIds[at];
    }

    /** Brings the words of names near, all at once: one after the other each would be waited for. */
    void fetch(int[] someOf, int count, int[] begins) {
        for (int i = 0; i < count; i++) {
            begins[i] = starts[name(someOf[i])];
        }
        int touched = 0;
        for (int i = 0; i < count; i++) {
            touched ^= wordIds[begins[i]];
        }
        begins[count] = touched;
    }

    /** How many names have the word. */
    int count(int id) {
        return firsts[id + 1] - firsts[id];
    }

    /** Where a word's postings begin. */
    int first(int id) {
        return firsts[id];
    }

    int postingAt(int at) {
        return postings[at];
    }

    long glanceAt(int at) {
        return glances[at];
    }

    /** The bit that a word sets in a name's glance. */
    long bit(int id) {
        return 1L << wordBits[id];
    }

    float wordWeight(int id) {
        return wordWeights[id];
    }

    /** The posting of a name. */
    int posting(int name) {
        return name << WEIGHT_BITS | nameWeights[name];
    }

    static int name(int posting) {
        return posting >>> WEIGHT_BITS;
    }

    /** What the words of the posting's name weigh together. */
    static float nameWeight(int posting) {
        return (posting & WEIGHTS - 1) / STEPS;
    }
}
