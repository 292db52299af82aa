package org.probity.screening;

/**
 * Which names have which words, and what each weighs. A posting is a name's number and, in its lowest bits, the name's
 * weight; a word's postings begin with the names of fewest and commonest words, in which it says most. Immutable; safe
 * for threads.
 */
final class Postings {

    /** Even a word that tells nothing brings a name a little forward. */
    private static final float LEAST_WEIGHT = 0.05f;

    private static final int WEIGHT_BITS = 6;
    private static final int WEIGHTS = 1 << WEIGHT_BITS;
    /** Steps of one in which a name's weight is kept. */
    private static final float STEPS = 10;

    private final int[] starts;
    private final int[] wordIds;
    private final int[] firsts;
    private final int[] postings;
    private final float[] wordWeights;
    private final byte[] nameWeights;

    /**
     * Turns names' words into words' names.
     *
     * @param starts where each name's words begin in wordIds, and where the last one's end
     */
    Postings(int[] starts, int[] wordIds, ListedWords words, SpellingCounts counts) {
        this.starts = starts;
        this.wordIds = wordIds;
        firsts = new int[words.size() + 1];
        for (int id : wordIds) {
            firsts[id + 1]++;
        }
        for (int id = 1; id < firsts.length; id++) {
            firsts[id] += firsts[id - 1];
        }
        wordWeights = weights(words, counts);
        nameWeights = nameWeights(words);
        postings = turned(lightestFirst());
    }

    /** A word weighs more the rarer all its spellings are among the names. */
    private float[] weights(ListedWords words, SpellingCounts counts) {
        float[] weights = new float[words.size()];
        double all = Math.log(2.0 + names());
        for (int id = 0; id < weights.length; id++) {
            double rarity = Math.log(1 + (double) names() / (1 + counts.of(id))) / all;
            weights[id] = (float) rarity * Math.max(LEAST_WEIGHT, words.word(id).weight());
        }
        return weights;
    }

    private byte[] nameWeights(ListedWords words) {
        byte[] weights = new byte[names()];
        for (int name = 0; name < weights.length; name++) {
            float weight = 0;
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                weight += words.word(wordIds[at]).weight() > 0 ? wordWeights[wordIds[at]] : 0;
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

    private int[] turned(int[] lightestFirst) {
        int[] turned = new int[wordIds.length];
        int[] next = firsts.clone();
        for (int name : lightestFirst) {
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                turned[next[wordIds[at]]++] = posting(name);
            }
        }
        return turned;
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
