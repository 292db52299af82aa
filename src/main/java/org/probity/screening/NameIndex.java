package org.probity.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.probity.names.Name;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.Word;

/** All listed names, found by their words without looking at every name. Immutable; safe for threads. */
public final class NameIndex {

    /** Best first; equal ones in the order in which they were added. */
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::number);

    private final ListedWords words;
    private final Postings postings;
    private final WordLookup joined;
    private final boolean[] persons;
    private final ThreadLocal<Tally> tallies;

    /**
     * A listed name that may be the one asked for.
     *
     * @param number its number, in the order in which names were added, from 0
     * @param score how alike the names are, 0-1
     */
    public record Candidate(int number, double score) {}

    private NameIndex(Builder builder) {
        words = builder.words.build();
        postings = new Postings(builder.starts.toIntArray(), builder.ids.toIntArray(), words);
        joined = builder.joined.build();
        persons = new boolean[postings.names()];
        builder.persons.forEach(name -> persons[name] = true);
        tallies = ThreadLocal.withInitial(() -> new Tally(postings.names()));
    }

    /** How many names. */
    public int size() {
        return postings.names();
    }

    /** The likest names, likest first, each compared as the kind of name it was added as. */
    public List<Candidate> search(Name query, int most) {
        Tally tally = tallies.get();
        tally.begin();
        List<Candidate> found = new ArrayList<>();
        for (int number : new NameSearch(query, words, postings, joined, tally).closest()) {
            Kind kind = persons[number] ? Kind.PERSON : Kind.COMPANY;
            found.add(new Candidate(number, NameComparison.score(query, name(number), kind)));
        }
        found.sort(BEST_FIRST);
        return List.copyOf(found.size() > most ? found.subList(0, most) : found);
    }

    private Name name(int number) {
        List<Word> all = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (int at = postings.start(number); at < postings.start(number + 1); at++) {
            Word word = words.word(postings.wordAt(at));
            all.add(word);
            whole.append(word.latin());
        }
        return Name.of("", all, whole.toString().replace("&", ""));
    }

    /** Takes names in. Not safe for threads. */
    public static final class Builder {
        private final ListedWords.Filing words = new ListedWords.Filing();
        private final WordLookup.Filing joined = new WordLookup.Filing();
        private final IntArrayList starts = new IntArrayList(new int[] {0});
        private final IntArrayList ids = new IntArrayList();
        private final IntArrayList persons = new IntArrayList();

        /** Adds a name; names are numbered as they come, from 0. */
        public void add(Name name, Kind kind) {
            int number = starts.size() - 1;
            name.all().forEach(word -> ids.add(words.idOf(word)));
            starts.add(ids.size());
            if (kind == Kind.PERSON) {
                persons.add(number);
            }
            joined.put(WordLookup.hash(name.joined()), number);
            if (!name.whole().equals(name.joined())) {
                joined.put(WordLookup.hash(name.whole()), number);
            }
        }

        /** The index of all names added. */
        public NameIndex build() {
            return new NameIndex(this);
        }
    }
}
