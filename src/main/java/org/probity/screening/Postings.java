package org.probity.screening;

import java.util.BitSet;

import org.probity.names.NameComparison.Kind;

/**
 * Which names have which words, and what each weighs. Beside a name's number stands its {@link Glance}, which tells without a
 * look at the name what other words it may have. A word's names begin with those of fewest and commonest words, in which it
 * says most. Immutable; safe for threads.
 */
final class Postings {

    private final int[] starts;
    private final int[] wordIds;
    private final int[] firsts;
    private final int[] postings;
    private final long[] glances;
    private final long[] glancesOfNames;
    private final float[] wordWeights;

    /**
     * Turns names' words into words' names.
     *
     * @param starts where each name's words begin in wordIds, and where the last one's end
     */
    Postings(int[] starts, int[] wordIds, ListedWords words, BitSet persons) {
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
        postings = new int[wordIds.length];
        glances = new long[wordIds.length];
        glancesOfNames = glances(words, persons);
        turn();
    }

    private static float[] weights(ListedWords words) {
        float[] weights = new float[words.size()];
        for (int id = 0; id < weights.length; id++) {
            weights[id] = words.word(id).weight();
        }
        return weights;
    }

    private long[] glances(ListedWords words, BitSet persons) {
        long[] glances = new long[names()];
        for (int name = 0; name < glances.length; name++) {
            float weight = 0;
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                weight += wordWeights[wordIds[at]];
            }
            glances[name] = marked(name, Glance.of(weight, persons.get(name) ? Kind.PERSON : Kind.COMPANY), words);
        }
        return glances;
    }

    /** With the marks of its weightiest words. */
    private long marked(int name, long unmarked, ListedWords words) {
        long glance = unmarked;
        float below = Float.MAX_VALUE;
        for (int marks = 0; marks < Glance.WORDS; ) {
            float next = 0;
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                float weight = wordWeights[wordIds[at]];
                next = weight < below ? Math.max(next, weight) : next;
            }
            for (int at = starts[name]; next > 0 && at < starts[name + 1] && marks < Glance.WORDS; at++) {
                if (wordWeights[wordIds[at]] == next) {
                    glance = Glance.with(
                            glance, Glance.mark(words.word(wordIds[at]).key()));
                    marks++;
                }
            }
            if (next == 0) {
                break;
            }
            below = next;
        }
        return glance;
    }

    private int[] lightestFirst() {
        int[] next = new int[Glance.MOST_WEIGHT + 2];
        for (long glance : glancesOfNames) {
            next[Glance.steps(glance) + 1]++;
        }
        for (int weight = 1; weight < next.length; weight++) {
            next[weight] += next[weight - 1];
        }
        int[] sorted = new int[names()];
        for (int name = 0; name < sorted.length; name++) {
            sorted[next[Glance.steps(glancesOfNames[name])]++] = name;
        }
        return sorted;
    }

    private void turn() {
        int[] next = firsts.clone();
        for (int name : lightestFirst()) {
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                int place = next[wordIds[at]]++;
                postings[place] = name;
                glances[place] = glancesOfNames[name];
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
            begins[i] = starts[someOf[i]];
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

    /** The name of a posting. */
    int nameAt(int at) {
        return postings[at];
    }

    long glanceAt(int at) {
        return glances[at];
    }

    long glanceOf(int name) {
        return glancesOfNames[name];
    }

    float wordWeight(int id) {
        return wordWeights[id];
    }
}
