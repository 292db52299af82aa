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
    private static final int BUDGET = 3000;
    /** Names that will score less as far as a glance tells are not kept. */
    private static final float LEAST_PROMISE = 0.15f;
    /** Postings gone through for two common words. */
    private static final int PAIR_BUDGET = 100;
    /** Common words that one word asked for is taken for in pairs, and how alike they are at least. */
    private static final int MOST_PAIRED = 8;

    private static final float PAIRED_FROM = 0.6f;
    /** What names written as one word alike are worth: more than words together can be. */
    private static final float AS_ONE_WORD = 100;
    /** What a name is worth more for a word that begins with an initial asked for. */
    private static final float INITIAL_FITS = 0.25f;
    /** What a word is worth that is written as two. */
    private static final float WRITTEN_AS_TWO = 0.9f;
    // About as the comparison of names weighs.
    private static final float CONTRADICTION = 2.2f;
    private static final float LEFT_OVER = 0.5f;
    private static final float BASE = 0.05f;
    /** Fewest letters of two words that may be one. */
    private static final int TWO_WORDS_FROM = 4;

    private final Name query;
    private final NameIndex index;
    private final Workbench bench;
    private final Postings postings;
    private final Tally names;
    private final float asked;
    private final float initials;

    NameSearch(Name query, NameIndex index, Workbench bench) {
        this.query = query;
        this.index = index;
        this.bench = bench;
        postings = index.postings();
        names = bench.names();
        float weight = 0;
        float fitting = 0;
        for (Word word : query.words()) {
            weight += word.weight();
            fitting += word.kind() == Word.Kind.INITIAL ? INITIAL_FITS : 0;
        }
        asked = weight;
        initials = fitting;
    }

    /** Puts in the numbers of the names worth a closer look, and says how many. */
    int closest(int[] numbers) {
        List<FoundWords> found = found();
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
            best.offer(Postings.name(promising[i]), score(promising[i]));
        }
        return best.into(numbers);
    }

    private List<FoundWords> found() {
        List<FoundWords> all = new ArrayList<>();
        List<Word> words = query.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.weight() > 0) {
                FoundWords found = bench.nextFound();
                index.words().find(word, bench.likeness(), found);
                keep(found, word.weight(), all);
            }
            if (i > 0 && words.get(i - 1).length() + word.length() >= TWO_WORDS_FROM) {
                FoundWords found = bench.nextFound();
                index.words().findAsOne(words.get(i - 1), word, WRITTEN_AS_TWO, found);
                keep(found, Math.max(words.get(i - 1).weight(), word.weight()), all);
            }
        }
        return all;
    }

    private void keep(FoundWords found, float weight, List<FoundWords> all) {
        if (found.size() > 0) {
            found.weigh(weight, postings);
            all.add(found);
        }
    }

    private void read(List<FoundWords> all) {
        for (FoundWords found : all) {
            int left = BUDGET;
            for (int i = 0; i < found.size(); i++) {
                int id = found.id(i);
                bench.words().raise(id, found.worth(i, postings));
                bench.weights().raise(id, found.weight(i, postings));
                int count = Math.min(left, Math.min(LIGHTEST, postings.count(id)));
                read(postings.first(id), count, found, i, all);
                left -= count;
            }
        }
    }

    /** Keeps the names that have the word, if a glance at their other words does not say that they are not meant. */
    private void read(int first, int count, FoundWords found, int word, List<FoundWords> all) {
        float ownWorth = found.worth(word, postings) + initials;
        float ownWeight = found.weight(word, postings) + initials;
        for (int at = first; at < first + count; at++) {
            long glance = postings.glanceAt(at);
            float worth = ownWorth;
            float weight = ownWeight;
            for (int i = 0; i < all.size(); i++) {
                FoundWords other = all.get(i);
                worth += other == found ? 0 : other.worthOf(glance);
                weight += other == found ? 0 : other.weightOf(glance);
            }
            int posting = postings.postingAt(at);
            float promise = score(worth, weight, Postings.nameWeight(posting));
            if (promise >= LEAST_PROMISE) {
                names.raise(posting, promise);
            }
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
        float worth = bench.words().gainOf(one) + bench.words().gainOf(other);
        float weight = bench.weights().gainOf(one) + bench.weights().gainOf(other);
        long oneKey = index.words().word(one).alikeKey();
        long otherKey = index.words().word(other).alikeKey();
        index.pairs().raise(oneKey, otherKey, score(worth, weight, weight), PAIR_BUDGET, names);
    }

    private void readJoined(long key) {
        WordLookup joined = index.joined();
        for (int at = joined.from(key); at < joined.to(key); at++) {
            if (joined.isUnder(key, at)) {
                names.raise(joined.number(at), AS_ONE_WORD);
            }
        }
    }

    private float score(int posting) {
        int name = Postings.name(posting);
        if (names.gainOf(posting) >= AS_ONE_WORD) {
            return AS_ONE_WORD;
        }
        float worth = 0;
        float weight = 0;
        for (int at = postings.start(name); at < postings.start(name + 1); at++) {
            worth += bench.words().gainOf(postings.wordAt(at));
            weight += bench.weights().gainOf(postings.wordAt(at));
        }
        for (Word word : query.words()) {
            if (word.kind() == Word.Kind.INITIAL && hasWordWith(name, word.initial())) {
                worth += INITIAL_FITS;
                weight += INITIAL_FITS;
            }
        }
        return score(worth, weight, Postings.nameWeight(posting));
    }

    /** About what the comparison of both names will say. */
    private float score(float worth, float weight, float nameWeight) {
        float most = Math.min(asked, nameWeight);
        float paired = Math.min(weight, most);
        float left = most - paired;
        float rest = Math.abs(asked - nameWeight);
        float share = weight > paired ? worth * paired / weight : worth;
        return share / (BASE + paired + CONTRADICTION * left + LEFT_OVER * rest);
    }

    private boolean hasWordWith(int name, char initial) {
        for (int at = postings.start(name); at < postings.start(name + 1); at++) {
            if (index.words().word(postings.wordAt(at)).initial() == initial) {
                return true;
            }
        }
        return false;
    }
}
