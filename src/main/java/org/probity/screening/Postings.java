package org.probity.screening;

import org.probity.names.Word;

/** Which names have which words, and what each word and name weighs. Immutable; safe for threads. */
final class Postings {

    /** Even a word that tells nothing brings a name a little forward. */
    private static final float LEAST_WEIGHT = 0.05f;

    private final int[] starts;
    private final int[] wordIds;
    private final int[] firsts;
    private final int[] nameNumbers;
    private final float[] wordWeights;
    private final float[] nameWeights;

    /**
     * Turns names' words into words' names.
     *
     * @param starts where each name's words begin in wordIds, and where the last one's end
     */
    Postings(int[] starts, int[] wordIds, ListedWords words) {
        this.starts = starts;
        this.wordIds = wordIds;
        firsts = new int[words.size() + 1];
        nameNumbers = new int[wordIds.length];
        wordWeights = new float[words.size()];
        nameWeights = new float[starts.length - 1];
        turn();
        weigh(words);
    }

    private void turn() {
        for (int id : wordIds) {
            firsts[id + 1]++;
        }
        for (int id = 1; id < firsts.length; id++) {
            firsts[id] += firsts[id - 1];
        }
        int[] next = firsts.clone();
        for (int name = 0; name < names(); name++) {
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                nameNumbers[next[wordIds[at]]++] = name;
            }
        }
    }

    /** A word weighs more the rarer it is among the names. */
    private void weigh(ListedWords words) {
        double all = Math.log(2.0 + names());
        for (int id = 0; id < wordWeights.length; id++) {
            Word word = words.word(id);
            double rarity = Math.log(1 + (double) names() / (1 + count(id))) / all;
            wordWeights[id] = (float) rarity * Math.max(LEAST_WEIGHT, word.weight());
        }
        for (int name = 0; name < names(); name++) {
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                nameWeights[name] += words.word(wordIds[at]).weight() > 0 ? wordWeights[wordIds[at]] : 0;
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

    /** How many names have the word. */
    int count(int id) {
        return firsts[id + 1] - firsts[id];
    }

    /** Where a word's names begin. */
    int first(int id) {
        return firsts[id];
    }

    int nameAt(int at) {
        return nameNumbers[at];
    }

    float wordWeight(int id) {
        return wordWeights[id];
    }

    float nameWeight(int name) {
        return nameWeights[name];
    }
}
