package org.probity.screening;

import java.util.BitSet;

import org.probity.names.TextKey;

/**
 * Names with two common words, found by both words at once: the names of one alone are too many to go through. Immutable;
 * safe for threads.
 */
final class CommonPairs {

    /** Most common words of one name that are paired. */
    private static final int MOST_WORDS = 8;

    private final BitSet common;
    private final WordLookup pairs;

    private CommonPairs(BitSet common, WordLookup pairs) {
        this.common = common;
        this.pairs = pairs;
    }

    static CommonPairs of(Postings postings, ListedWords words, SpellingCounts counts) {
        BitSet common = new BitSet(words.size());
        for (int id = 0; id < words.size(); id++) {
            common.set(id, counts.of(id) > NameSearch.LIGHTEST && words.word(id).weight() > 0);
        }
        return new CommonPairs(
                common, common.isEmpty() ? new WordLookup.Filing().build() : filed(postings, words, common));
    }

    private static WordLookup filed(Postings postings, ListedWords words, BitSet common) {
        WordLookup.Filing filing = new WordLookup.Filing();
        long[] keys = new long[MOST_WORDS];
        for (int name = 0; name < postings.names(); name++) {
            int size = 0;
            for (int at = postings.start(name); at < postings.start(name + 1) && size < MOST_WORDS; at++) {
                if (common.get(postings.wordAt(at))) {
                    keys[size++] = words.word(postings.wordAt(at)).alikeKey();
                }
            }
            for (int i = 1; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    filing.put(key(keys[i], keys[j]), name);
                }
            }
        }
        return filing.build();
    }

    /** Whether a listed word is common, in all its spellings together. */
    boolean isCommon(int id) {
        return common.get(id);
    }

    /** Puts in names that have both words, at most as many as there is room for; says how many. */
    int find(long oneWord, long otherWord, int[] names) {
        long key = key(oneWord, otherWord);
        int count = 0;
        for (int at = pairs.from(key); at < pairs.to(key) && count < names.length; at++) {
            if (pairs.isUnder(key, at)) {
                names[count++] = pairs.number(at);
            }
        }
        return count;
    }

    private static long key(long one, long other) {
        return TextKey.of(Math.min(one, other), Math.max(one, other));
    }
}
