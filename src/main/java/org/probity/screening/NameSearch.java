package org.probity.screening;

import java.util.ArrayList;
import java.util.List;

import org.probity.names.Name;
import org.probity.names.Word;

/** One search for the names that share most with a name. */
final class NameSearch {

    /** Names gone through of one listed word, the lightest; the others are found by two words at once. */
    static final int LIGHTEST = 400;
    /** Names gone through for one word asked for. */
    private static final int BUDGET = 2000;
    /** Names that will score less as far as a glance tells are not kept. */
    private static final float LEAST_PROMISE = 0.15f;
    /** Common words that one word asked for is taken for in pairs, and how alike they are at least. */
    private static final int MOST_PAIRED = 8;

    private static final float PAIRED_FROM = 0.6f;
    /** What names written as one word alike are worth: more than words together can be. */
    private static final float AS_ONE_WORD = 100;
    /** What a word is worth that is written as two. */
    private static final float WRITTEN_AS_TWO = 0.9f;
    /** Fewest letters of two words that may be one. */
    private static final int TWO_WORDS_FROM = 4;

    private final Name query;
    private final NameIndex index;
    private final Workbench bench;
    private final Postings postings;
    private final Tally names;
    private final Floor floor;

    NameSearch(Name query, NameIndex index, Workbench bench) {
        this.query = query;
        this.index = index;
        this.bench = bench;
        postings = index.postings();
        names = bench.names();
        floor = bench.floor();
        floor.begin(LEAST_PROMISE);
        bench.rough().ask(query);
    }

    /** Puts in the numbers of the names worth a closer look, and says how many. */
    int closest(int[] numbers) {
        List<FoundWords> found = found();
        note(found);
        read(found);
        readPairs(found);
        readJoined(query.joinedKey());
        readJoined(query.wholeKey());
        return weighed(numbers, promising());
    }

    private int promising() {
        Best best = bench.best();
        for (int i = 0; i < names.size(); i++) {
            best.offer(names.number(i), names.gain(i));
        }
        return best.into(bench.promising());
    }

    private int weighed(int[] numbers, int count) {
        int[] promising = bench.promising();
        postings.fetch(promising, count, bench.starts());
        Best best = bench.best();
        for (int i = 0; i < count; i++) {
            best.offer(promising[i], score(promising[i]));
        }
        return best.into(numbers);
    }

    private List<FoundWords> found() {
        List<FoundWords> all = new ArrayList<>();
        List<Word> words = query.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.weight() > 0) {
                FoundWords found = bench.nextFound(i);
                index.words().find(word, bench, found);
                keep(found, word.weight(), all);
            }
            if (i > 0 && words.get(i - 1).length() + word.length() >= TWO_WORDS_FROM) {
                FoundWords found = bench.nextFound(bench.rough().asked().withTheOneBefore(i));
                index.words().findAsOne(words.get(i - 1), word, WRITTEN_AS_TWO, found);
                keep(found, Math.max(words.get(i - 1).weight(), word.weight()), all);
            }
        }
        return all;
    }

    private void keep(FoundWords found, float weight, List<FoundWords> all) {
        if (found.size() > 0) {
            found.weigh(weight);
            all.add(found);
        }
    }

    private void note(List<FoundWords> all) {
        for (FoundWords found : all) {
            for (int i = 0; i < found.size(); i++) {
                int id = found.id(i);
                bench.words()
                        .note(
                                id,
                                Glance.mark(index.words().word(id).key()),
                                found.asked(),
                                found.worth(i, postings),
                                found.weight(i, postings),
                                postings.wordWeight(id));
            }
        }
    }

    private void read(List<FoundWords> all) {
        for (FoundWords found : all) {
            int left = BUDGET;
            for (int i = 0; i < found.size() && left > 0; i++) {
                int id = found.id(i);
                int count = Math.min(left, Math.min(LIGHTEST, postings.count(id)));
                read(postings.first(id), count);
                left -= count;
            }
        }
    }

    /** Keeps the names that have the word, if a glance at their other words does not say that they are not meant. */
    private void read(int first, int count) {
        for (int at = first; at < first + count; at++) {
            float promise = bench.rough().atAGlance(postings.glanceAt(at));
            if (floor.isReached(promise)) {
                keep(postings.nameAt(at), promise);
            }
        }
    }

    private void keep(int name, float promise) {
        if (names.raise(name, promise)) {
            floor.rise(promise);
        }
    }

    private void readPairs(List<FoundWords> found) {
        for (int i = 1; i < found.size(); i++) {
            for (int j = 0; j < i; j++) {
                readPairs(found.get(i), found.get(j));
            }
        }
    }

    private void readPairs(FoundWords ones, FoundWords others) {
        for (int i = 0; i < Math.min(ones.size(), MOST_PAIRED) && ones.likeness(i) >= PAIRED_FROM; i++) {
            boolean common = index.pairs().isCommon(ones.id(i));
            for (int j = 0; common && j < Math.min(others.size(), MOST_PAIRED); j++) {
                if (index.pairs().isCommon(others.id(j)) && others.likeness(j) >= PAIRED_FROM) {
                    readPair(ones.id(i), others.id(j));
                }
            }
        }
    }

    private void readPair(int one, int other) {
        int[] both = bench.pair();
        int count = index.pairs()
                .find(
                        index.words().word(one).alikeKey(),
                        index.words().word(other).alikeKey(),
                        both);
        for (int i = 0; i < count; i++) {
            float promise = bench.rough().atAGlance(postings.glanceOf(both[i]));
            if (floor.isReached(promise)) {
                keep(both[i], promise);
            }
        }
    }

    private void readJoined(long key) {
        WordLookup joined = index.joined();
        for (int at = joined.from(key); at < joined.to(key); at++) {
            if (joined.isUnder(key, at)) {
                names.raise(joined.number(at), AS_ONE_WORD);
            }
        }
    }

    private float score(int name) {
        return names.gainOf(name) >= AS_ONE_WORD ? AS_ONE_WORD : bench.rough().of(name, index);
    }
}
