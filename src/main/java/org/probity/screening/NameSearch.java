package org.probity.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.probity.names.Name;
import org.probity.names.Word;

/** One search for the names that share most with a name, rare words first. */
final class NameSearch {

    /** Names met before only those already met gain more. */
    private static final int BUDGET = 4000;
    /** Names that are compared word by word. */
    private static final int CLOSER_LOOKS = 60;
    /** A word so common that its names are not gone through; the names already met are asked for it. */
    private static final int TOO_COMMON = 16;
    /** What names written as one word alike gain: more than words together can. */
    private static final float AS_ONE_WORD = 100;
    /** What a name gains for a word that begins with an initial asked for. */
    private static final float INITIAL_FITS = 0.3f;
    /** How the weight of both names shares in what a gain is worth. */
    private static final float BASE_WEIGHT = 0.2f;

    private static final float QUERY_SHARE = 0.4f;
    private static final float NAME_SHARE = 0.5f;
    /** Fewest letters of two words that may be one. */
    private static final int TWO_WORDS_FROM = 4;

    private final Name query;
    private final ListedWords words;
    private final Postings postings;
    private final WordLookup joined;
    private final Tally tally;

    NameSearch(Name query, ListedWords words, Postings postings, WordLookup joined, Tally tally) {
        this.query = query;
        this.words = words;
        this.postings = postings;
        this.joined = joined;
        this.tally = tally;
    }

    /** Numbers of the names worth a closer look, in no order. */
    int[] closest() {
        for (FoundWords found : foundRareFirst()) {
            int names = names(found);
            if (tally.size() < BUDGET || tally.size() + names < 2 * BUDGET) {
                spread(found, false);
            } else if (names < TOO_COMMON * tally.size()) {
                spread(found, true);
            } else {
                askMet(found);
            }
        }
        joined.each(WordLookup.hash(query.joined()), name -> tally.add(name, AS_ONE_WORD));
        joined.each(WordLookup.hash(query.whole()), name -> tally.add(name, AS_ONE_WORD));
        return best();
    }

    private List<FoundWords> foundRareFirst() {
        List<FoundWords> all = new ArrayList<>();
        List<Word> asked = query.words();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).weight() > 0) {
                all.add(words.find(asked.get(i)));
            }
            if (i > 0
                    && asked.get(i - 1).latin().length() + asked.get(i).latin().length() >= TWO_WORDS_FROM) {
                all.add(words.findAsOne(asked.get(i - 1), asked.get(i)));
            }
        }
        all.sort(Comparator.comparingInt(this::names));
        return all;
    }

    private int names(FoundWords found) {
        int names = 0;
        for (int i = 0; i < found.size(); i++) {
            names += postings.count(found.id(i));
        }
        return names;
    }

    private void spread(FoundWords found, boolean metOnly) {
        for (int i = 0; i < found.size(); i++) {
            int id = found.id(i);
            float gain = postings.wordWeight(id) * found.likeness(i);
            for (int at = postings.first(id); at < postings.first(id + 1); at++) {
                if (metOnly) {
                    tally.addIfMet(postings.nameAt(at), gain);
                } else {
                    tally.add(postings.nameAt(at), gain);
                }
            }
        }
    }

    private void askMet(FoundWords found) {
        for (int i = 0; i < tally.size(); i++) {
            int name = tally.name(i);
            for (int at = postings.start(name); at < postings.start(name + 1); at++) {
                int id = postings.wordAt(at);
                tally.addIfMet(name, postings.wordWeight(id) * found.likenessOf(id));
            }
        }
    }

    /** The names of most worth; of equal ones the first added. */
    private int[] best() {
        long[] top = new long[Math.min(CLOSER_LOOKS, tally.size())];
        for (int i = 0; i < tally.size(); i++) {
            int name = tally.name(i);
            long key = ((long) Float.floatToIntBits(worth(name)) << Integer.SIZE) | (Integer.MAX_VALUE - name);
            if (i < top.length) {
                top[i] = key;
                if (i == top.length - 1) {
                    Arrays.sort(top);
                }
            } else if (key > top[0]) {
                putInto(top, key);
            }
        }
        return Arrays.stream(top).mapToInt(key -> Integer.MAX_VALUE - (int) key).toArray();
    }

    private static void putInto(long[] top, long key) {
        int at = -Arrays.binarySearch(top, key) - 2;
        System.arraycopy(top, 1, top, 0, at);
        top[at] = key;
    }

    private float worth(int name) {
        float gain = tally.gain(name);
        if (gain >= AS_ONE_WORD) {
            return gain;
        }
        float asked = 0;
        for (Word word : query.words()) {
            asked += word.weight();
            boolean initial = word.kind() == Word.Kind.INITIAL;
            gain += initial && hasWordWith(name, word.latin().charAt(0)) ? INITIAL_FITS : 0;
        }
        return gain / (BASE_WEIGHT + QUERY_SHARE * asked + NAME_SHARE * postings.nameWeight(name));
    }

    private boolean hasWordWith(int name, char initial) {
        for (int at = postings.start(name); at < postings.start(name + 1); at++) {
            if (words.word(postings.wordAt(at)).latin().charAt(0) == initial) {
                return true;
            }
        }
        return false;
    }
}
