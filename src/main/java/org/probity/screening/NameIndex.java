package org.probity.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import org.probity.names.Name;
import org.probity.names.NameComparison.Kind;
import org.probity.names.Word;

/** All listed names, found by their words without looking at every name. Immutable; safe for threads. */
public final class NameIndex {

    /** Best first; equal ones in the order in which they were added. */
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::number);

    private final ListedWords words;
    private final Postings postings;
    private final CommonPairs pairs;
    private final WordLookup joined;
    private final BitSet persons;

    /**
     * A listed name that may be the one asked for.
     *
     * @param number its number, in the order in which names were added, from 0
     * @param score how alike the names are, 0-1
     */
    public record Candidate(int number, double score) {}

    private NameIndex(Builder builder) {
        words = builder.words.build();
        persons = (BitSet) builder.persons.clone();
        postings = new Postings(builder.starts.toIntArray(), builder.ids.toIntArray(), words, persons);
        pairs = CommonPairs.of(postings, words, SpellingCounts.of(words, builder.ids));
        joined = builder.joined();
    }

    /** How many names. */
    public int size() {
        return postings.names();
    }

    ListedWords words() {
        return words;
    }

    Postings postings() {
        return postings;
    }

    CommonPairs pairs() {
        return pairs;
    }

    /** As what kind of name a name was added. */
    Kind kind(int number) {
        return persons.get(number) ? Kind.PERSON : Kind.COMPANY;
    }

    WordLookup joined() {
        return joined;
    }

    /** The likest names, likest first, each compared as the kind of name it was added as. */
    public List<Candidate> search(Name query, int most) {
        Workbench bench = Workbench.cleared();
        int[] closest = bench.closest();
        int count = new NameSearch(query, this, bench).closest(closest);
        bench.comparison().ask(query);
        List<Candidate> found = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            found.add(compared(closest[i], bench));
        }
        found.sort(BEST_FIRST);
        return List.copyOf(found.size() > most ? found.subList(0, most) : found);
    }

    private Candidate compared(int number, Workbench bench) {
        int first = postings.start(number);
        int count = postings.start(number + 1) - first;
        Word[] row = bench.row(count);
        for (int i = 0; i < count; i++) {
            row[i] = words.word(postings.wordAt(first + i));
        }
        return new Candidate(number, bench.comparison().score(row, count, kind(number)));
    }

    /** Takes names in. Not safe for threads. */
    public static final class Builder {
        private final ListedWords.Filing words = new ListedWords.Filing();
        private final IntArrayList starts = new IntArrayList(new int[] {0});
        private final IntArrayList ids = new IntArrayList();
        private final LongArrayList joinedKeys = new LongArrayList();
        private final IntArrayList joinedNames = new IntArrayList();
        private final BitSet persons = new BitSet();

        /** Adds a name; names are numbered as they come, from 0. */
        public void add(Name name, Kind kind) {
            int number = starts.size() - 1;
            for (Word word : name.all()) {
                ids.add(words.idOf(word));
            }
            starts.add(ids.size());
            persons.set(number, kind == Kind.PERSON);
            addJoined(name.joinedKey(), number);
            if (name.words().size() != name.all().size()) {
                addJoined(name.wholeKey(), number);
            }
        }

        private void addJoined(long key, int number) {
            joinedKeys.add(key);
            joinedNames.add(number);
        }

        private WordLookup joined() {
            WordLookup.Filing filing = new WordLookup.Filing();
            for (int i = 0; i < joinedNames.size(); i++) {
                filing.put(joinedKeys.getLong(i), joinedNames.getInt(i));
            }
            return filing.build();
        }

        /** The index of all names added. */
        public NameIndex build() {
            return new NameIndex(this);
        }
    }
}
