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

    private static final long[] NONE = {};

    private final Word[] words;
    private final long[] signs;
    private final WordLookup spellings;
    private final WordLookup lessOne;
    private final WordLookup skeletons;
    private final WordLookup bones;
    private final WordLookup foreignBones;

    private ListedWords(Filing filing) {
        words = filing.words.toArray(Word[]::new);
        signs = new long[words.length];
        for (int id = 0; id < words.length; id++) {
            signs[id] = words[id].sign();
        }
        spellings = filing.spellings.build();
        lessOne = filing.lessOne.build();
        skeletons = filing.skeletons.build();
        bones = filing.bones.build();
        foreignBones = filing.foreignBones.build();
    }

    int size() {
        return words.length;
    }

    Word word(int id) {
        return words[id];
    }

    /** Puts in the listed words that may be the word, with how alike they are. */
    void find(Word word, WordLikeness likeness, FoundWords found) {
        look(spellings, word.key(), word, found);
        if (word.alikeKey() != word.key()) {
            look(spellings, word.alikeKey(), word, found);
        }
        if (word.kind() == Word.Kind.NAME) {
            lookForOtherSpellings(word, found);
        }
        fetch(found);
        for (int i = 0; i < found.seenSize(); i++) {
            float alike = likeness.of(word, words[found.seen(i)]);
            if (alike >= LEAST) {
                found.add(found.seen(i), alike);
            }
        }
    }

    private void lookForOtherSpellings(Word word, FoundWords found) {
        if (word.length() >= LETTERS) {
            look(lessOne, word.key(), word, found);
            for (int left = 0; left < word.length(); left++) {
                long key = TextKey.without(word.letters(), left);
                look(spellings, key, word, found);
                look(lessOne, key, word, found);
            }
        }
        for (long key : SoundKeys.skeletons(word)) {
            look(skeletons, key, word, found);
        }
        for (long key : SoundKeys.bones(word)) {
            look(SoundKeys.isForeign(word) ? bones : foreignBones, key, word, found);
        }
    }

    private void look(WordLookup lookup, long key, Word word, FoundWords found) {
        int end = lookup.to(key);
        for (int at = lookup.from(key); at < end; at++) {
            if (lookup.isUnder(key, at) && WordLikeness.mayBe(word.sign(), signs[lookup.number(at)])) {
                found.see(lookup.number(at));
            }
        }
    }

    /** Brings words near all at once: one after the other each would be waited for. */
    private void fetch(FoundWords found) {
        int touched = 0;
        for (int i = 0; i < found.seenSize(); i++) {
            touched ^= words[found.seen(i)].length();
        }
        for (int i = 0; i < found.seenSize(); i++) {
            touched ^= words[found.seen(i)].initial();
        }
        found.touched(touched);
    }

    /** Puts in the words written just as the two together. */
    void findAsOne(Word first, Word second, float worth, FoundWords found) {
        long key = TextKey.of(first.letters(), second.letters());
        for (int at = spellings.from(key); at < spellings.to(key); at++) {
            int id = spellings.number(at);
            if (words[id].key() == key) {
                found.add(id, worth);
            }
        }
    }

    /** Takes words in. Not safe for threads. */
    static final class Filing {
        private final Long2IntOpenHashMap ids = new Long2IntOpenHashMap();
        private final List<Word> words = new ArrayList<>();
        private final WordLookup.Filing spellings = new WordLookup.Filing();
        private final WordLookup.Filing lessOne = new WordLookup.Filing();
        private final WordLookup.Filing skeletons = new WordLookup.Filing();
        private final WordLookup.Filing bones = new WordLookup.Filing();
        private final WordLookup.Filing foreignBones = new WordLookup.Filing();

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
            for (long key : name ? SoundKeys.skeletons(word) : NONE) {
                skeletons.put(key, id);
            }
            for (long key : name ? SoundKeys.bones(word) : NONE) {
                bones.put(key, id);
                if (SoundKeys.isForeign(word)) {
                    foreignBones.put(key, id);
                }
            }
        }

        ListedWords build() {
            return new ListedWords(this);
        }
    }
}
