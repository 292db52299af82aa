package org.probity.screening;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import org.probity.names.TextKey;
import org.probity.names.Word;
import org.probity.names.WordLikeness;

/**
 * The different words of all listed names, found as written, with one letter wrong, left out or added, as another
 * spelling, and by their consonants. Immutable; safe for threads.
 */
final class ListedWords {

    /** Words less alike are not found. */
    private static final float LEAST = 0.58f;
    /** Shortest words that may have a letter wrong. */
    private static final int LETTERS = 3;

    private final Word[] words;
    private final long[] signs;
    private final WordLookup spellings;
    private final WordLookup lessOne;
    private final WordLookup bones;

    private ListedWords(Filing filing) {
        words = filing.words.toArray(Word[]::new);
        signs = new long[words.length];
        for (int id = 0; id < words.length; id++) {
            signs[id] = words[id].sign();
        }
        spellings = filing.spellings.build();
        lessOne = filing.lessOne.build();
        bones = filing.bones.build();
    }

    int size() {
        return words.length;
    }

    Word word(int id) {
        return words[id];
    }

    /** Puts in the listed words that may be the word, with how alike they are. */
    void find(Word word, WordLikeness likeness, Postings postings, FoundWords found) {
        Finder finder = new Finder(word, likeness, postings, found);
        finder.look(spellings, word.key());
        if (word.alikeKey() != word.key()) {
            finder.look(spellings, word.alikeKey());
        }
        if (word.kind() != Word.Kind.NAME) {
            return;
        }
        if (word.length() >= LETTERS) {
            finder.look(lessOne, word.key());
            for (int left = 0; left < word.length(); left++) {
                long key = TextKey.without(word.letters(), left);
                finder.look(spellings, key);
                finder.look(lessOne, key);
            }
        }
        if (word.bonesKey() != 0) {
            finder.look(bones, word.bonesKey());
        }
    }

    /** Puts in the words written just as the two together. */
    void findAsOne(Word first, Word second, float worth, Postings postings, FoundWords found) {
        long key = TextKey.of(first.letters(), second.letters());
        for (int at = spellings.from(key); at < spellings.to(key); at++) {
            int id = spellings.number(at);
            if (words[id].key() == key && found.isNew(id)) {
                found.add(id, worth, postings.count(id));
            }
        }
    }

    /** Looks words up and keeps those that are alike. */
    private final class Finder {
        private final Word word;
        private final WordLikeness likeness;
        private final Postings postings;
        private final FoundWords found;

        private Finder(Word word, WordLikeness likeness, Postings postings, FoundWords found) {
            this.word = word;
            this.likeness = likeness;
            this.postings = postings;
            this.found = found;
        }

        private void look(WordLookup lookup, long key) {
            int end = lookup.to(key);
            for (int at = lookup.from(key); at < end; at++) {
                if (lookup.isUnder(key, at)) {
                    consider(lookup.number(at));
                }
            }
        }

        private void consider(int id) {
            if (WordLikeness.mayBe(word.sign(), signs[id]) && found.isNew(id)) {
                float alike = likeness.of(word, words[id]);
                if (alike >= LEAST) {
                    found.add(id, alike, postings.count(id));
                }
            }
        }
    }

    /** Takes words in. Not safe for threads. */
    static final class Filing {
        private final Long2IntOpenHashMap ids = new Long2IntOpenHashMap();
        private final List<Word> words = new ArrayList<>();
        private final WordLookup.Filing spellings = new WordLookup.Filing();
        private final WordLookup.Filing lessOne = new WordLookup.Filing();
        private final WordLookup.Filing bones = new WordLookup.Filing();

        Filing() {
            ids.defaultReturnValue(-1);
        }

        /** The word's number; a word is filed once for each script and kind. */
        int idOf(Word word) {
            boolean name = word.kind() == Word.Kind.NAME;
            long key = TextKey.of(
                    word.key(), name ? word.script() : -1 - word.kind().ordinal());
            int id = ids.get(key);
            if (id < 0) {
                id = words.size();
                ids.put(key, id);
                words.add(word);
                file(word, id, name);
            }
            return id;
        }

        private void file(Word word, int id, boolean name) {
            spellings.put(word.key(), id);
            if (word.alikeKey() != word.key()) {
                spellings.put(word.alikeKey(), id);
            }
            for (int left = 0; name && word.length() >= LETTERS && left < word.length(); left++) {
                lessOne.put(TextKey.without(word.letters(), left), id);
            }
            if (name && word.bonesKey() != 0) {
                bones.put(word.bonesKey(), id);
            }
        }

        ListedWords build() {
            return new ListedWords(this);
        }
    }
}
