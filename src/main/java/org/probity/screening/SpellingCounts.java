package org.probity.screening;

import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/** In how many places of names each listed word stands, in all its spellings together. */
final class SpellingCounts {

    private final int[] counts;

    private SpellingCounts(int[] counts) {
        this.counts = counts;
    }

    static SpellingCounts of(ListedWords words, IntList wordIds) {
        int[] counts = new int[words.size()];
        for (int at = 0; at < wordIds.size(); at++) {
            counts[wordIds.getInt(at)]++;
        }
        Long2IntOpenHashMap together = new Long2IntOpenHashMap();
        for (int id = 0; id < counts.length; id++) {
            together.addTo(words.word(id).alikeKey(), counts[id]);
        }
        for (int id = 0; id < counts.length; id++) {
            counts[id] = together.get(words.word(id).alikeKey());
        }
        return new SpellingCounts(counts);
    }

    int of(int id) {
        return counts[id];
    }
}
