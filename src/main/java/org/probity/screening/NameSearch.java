package org.probity.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.probity.names.Name;
import org.probity.names.Word;

/** One search for the names that share most with a name, rare words first. */
final class NameSearch {

    /** Postings gone through for one search, those of rare words first. */
    private static final int BUDGET = 6000;
    /** Postings gone through for two common words. */
    private static final int PAIR_BUDGET = 500;
    /** Common words that one word asked for may be, and how alike they are at least. */
    private static final int MOST_COMMON = 3;

    private static final float COMMON_FROM = 0.8f;
    /** Names whose words are all looked up. */
    private static final int WEIGHED = 200;
    /** Names that are compared word by word. */
    private static final int CLOSER_LOOKS = 60;
    /** What names written as one word alike gain: more than words together can. */
    private static final float AS_ONE_WORD = 100;
    /** What a name gains for a word that begins with an initial asked for. */
    private static final float INITIAL_FITS = 0.3f;
    /** What a word is worth that is written as two. */
    private static final float WRITTEN_AS_TWO = 0.9f;
    /** How the weight of both names shares in what a gain is worth. */
    private static final float BASE_WEIGHT = 0.2f;

    private static final float QUERY_SHARE = 0.4f;
    private static final float NAME_SHARE = 0.5f;
    /** Fewest letters of two words that may be one. */
    private static final int TWO_WORDS_FROM = 4;

    private final Name query;
    private final NameIndex index;
    private final Workbench bench;
    private final Postings postings;
    private final Tally names;
    private final float asked;

    NameSearch(Name query, NameIndex index, Workbench bench) {
        this.query = query;
        this.index = index;
        this.bench = bench;
        postings = index.postings();
        names = bench.names();
        float weight = 0;
        for (Word word : query.words()) {
            weight += word.weight();
        }
        asked = weight;
    }

    /** Numbers of the names worth a closer look. */
    Best closest() {
        List<FoundWords> found = foundRareFirst();
        float unread = spread(found);
        raisePairs(found);
        raiseJoined(query.joinedKey());
        raiseJoined(query.wholeKey());
        Best weighed = new Best(Math.min(WEIGHED, names.size()));
        for (int i = 0; i < names.size(); i++) {
            weighed.offer(names.number(i), promise(names.number(i), names.gain(i), unread));
        }
        Best closest = new Best(Math.min(CLOSER_LOOKS, weighed.size()));
        for (int i = 0; i < weighed.size(); i++) {
            int posting = weighed.number(i);
            closest.offer(Postings.name(posting), worth(posting));
        }
        return closest;
    }

    private List<FoundWords> foundRareFirst() {
        List<FoundWords> all = new ArrayList<>();
        List<Word> words = query.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).weight() > 0) {
                FoundWords found = bench.nextFound();
                index.words().find(words.get(i), bench.likeness(), postings, found);
                all.add(found);
            }
            if (i > 0 && words.get(i - 1).length() + words.get(i).length() >= TWO_WORDS_FROM) {
                FoundWords found = bench.nextFound();
                index.words().findAsOne(words.get(i - 1), words.get(i), WRITTEN_AS_TWO, postings, found);
                all.add(found);
            }
        }
        all.removeIf(found -> found.size() == 0);
        all.sort(Comparator.comparingLong(FoundWords::names));
        return all;
    }

    /** Lets names gain by their words; says how much a name may have gained by words that were not gone through. */
    private float spread(List<FoundWords> rareFirst) {
        int left = BUDGET;
        float unread = 0;
        for (FoundWords found : rareFirst) {
            float cut = 0;
            for (int i = 0; i < found.size(); i++) {
                int id = found.id(i);
                float gain = postings.wordWeight(id) * found.likeness(i);
                bench.words().raise(id, gain);
                int read = Math.min(left, postings.count(id));
                for (int at = postings.first(id); at < postings.first(id) + read; at++) {
                    names.add(postings.postingAt(at), gain);
                }
                cut = read < postings.count(id) ? Math.max(cut, gain) : cut;
                left -= read;
            }
            unread += cut;
        }
        return unread;
    }

    private void raisePairs(List<FoundWords> found) {
        for (int i = 1; i < found.size(); i++) {
            for (int j = 0; j < i; j++) {
                raisePairs(found.get(i), found.get(j));
            }
        }
    }

    private void raisePairs(FoundWords ones, FoundWords others) {
        for (int i = 0; i < Math.min(ones.size(), MOST_COMMON) && ones.likeness(i) >= COMMON_FROM; i++) {
            int one = ones.id(i);
            for (int j = 0;
                    index.pairs().isCommon(one)
                            && j < Math.min(others.size(), MOST_COMMON)
                            && others.likeness(j) >= COMMON_FROM;
                    j++) {
                int other = others.id(j);
                if (index.pairs().isCommon(other)) {
                    float gain = bench.words().gainOf(one) + bench.words().gainOf(other);
                    long oneKey = index.words().word(one).alikeKey();
                    index.pairs().raise(oneKey, index.words().word(other).alikeKey(), gain, PAIR_BUDGET, names);
                }
            }
        }
    }

    private void raiseJoined(long key) {
        WordLookup joined = index.joined();
        for (int at = joined.from(key); at < joined.to(key); at++) {
            if (joined.isUnder(key, at)) {
                names.raise(joined.number(at), AS_ONE_WORD);
            }
        }
    }

    /** What a name may be worth if it has the words that were not gone through. */
    private float promise(int posting, float gain, float unread) {
        float weight = Postings.nameWeight(posting);
        return gain >= AS_ONE_WORD ? gain : worth(gain + Math.min(unread, Math.max(0, weight - gain)), weight);
    }

    private float worth(int posting) {
        int name = Postings.name(posting);
        if (names.gainOf(posting) >= AS_ONE_WORD) {
            return AS_ONE_WORD;
        }
        float gain = 0;
        for (int at = postings.start(name); at < postings.start(name + 1); at++) {
            gain += bench.words().gainOf(postings.wordAt(at));
        }
        for (Word word : query.words()) {
            boolean initial = word.kind() == Word.Kind.INITIAL;
            gain += initial && hasWordWith(name, word.initial()) ? INITIAL_FITS : 0;
        }
        return worth(gain, Postings.nameWeight(posting));
    }

    private float worth(float gain, float nameWeight) {
        return gain / (BASE_WEIGHT + QUERY_SHARE * asked + NAME_SHARE * nameWeight);
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
