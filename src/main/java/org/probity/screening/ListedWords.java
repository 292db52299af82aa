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

    /** Shortest words that may have a letter wrong. */
    private static final int LETTERS = 3;

    /** Shortest words that may have two letters wrong in any place. */
    private static final int MANY_LETTERS = 6;
    /** What a part of a word asked for is worth. */
    private static final float PART = 0.9f;
    /** Shortest words that may be two where another word is like them too, and how like that one is at most. */
    private static final int LONG = 9;

    private static final float SAME = 0.96f;
    /** No two words are more letters apart. */
    private static final float MANY = 64;
    /** Most words looked at for a word of another script. */
    static final int MOST_FOREIGN = 50;

    /** Where a word as like as this is listed, words of two letters wrong are not looked for further. */
    private static final float NEAR = 0.8f;

    private static final long[] NONE = {};
    /** More than there are scripts. */
    private static final int SECOND_PART = 1 << 16;

    private final Word[] words;
    private final long[] signs;
    private final byte[] initials;
    private final WordLookup spellings;
    private final WordLookup lessOne;
    private final WordLookup lessTwo;
    private final WordLookup skeletons;
    private final WordLookup bones;
    private final WordLookup foreignBones;

    private ListedWords(Filing filing) {
        words = filing.words.toArray(Word[]::new);
        signs = new long[words.length];
        initials = new byte[words.length];
        for (int id = 0; id < words.length; id++) {
            signs[id] = words[id].sign();
            initials[id] = initial(words[id]);
        }
        spellings = filing.spellings.build();
        lessOne = filing.lessOne.build();
        lessTwo = filing.lessTwo.build();
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

    /** The first letter of a name; of an initial that is all there is it is negative, of other words 0. */
    byte initial(int id) {
        return initials[id];
    }

    static byte initial(Word word) {
        return switch (word.kind()) {
            case NAME -> (byte) word.initial();
            case INITIAL -> (byte) -word.initial();
            default -> 0;
        };
    }

    /** Puts in the listed words that may be the word, with how alike they are. */
    void find(Word word, Workbench bench, FoundWords found) {
        WordLikeness likeness = bench.likeness();
        look(spellings, word.key(), word, found);
        if (word.alikeKey() != word.key()) {
            look(spellings, word.alikeKey(), word, found);
        }
        if (word.kind() == Word.Kind.NAME) {
            lookForOtherSpellings(word, found);
        }
        if (SoundKeys.isForeign(word) && found.seenSize() > MOST_FOREIGN) {
            thin(word, bench, found);
        }
        int looked = compare(word, 0, likeness, found);
        if (word.kind() == Word.Kind.NAME && (found.size() == 0 || found.likeness(0) < NEAR)) {
            lookForTwoLetters(word, found);
            compare(word, looked, likeness, found);
            lookForParts(word, found);
        } else if (word.length() >= LONG && found.likeness(0) < SAME) {
            lookForParts(word, found);
        }
    }

    /** Leaves those that have most letters in common. */
    private void thin(Word word, Workbench bench, FoundWords found) {
        Best best = bench.best();
        for (int i = 0; i < found.seenSize(); i++) {
            int apart = WordLikeness.lettersApart(word.sign(), signs[found.seen(i)]);
            best.offer(found.seen(i), 1 - apart / MANY);
        }
        found.keepSeen(bench.foreign(), best.into(bench.foreign()));
    }

    private int compare(Word word, int from, WordLikeness likeness, FoundWords found) {
        fetch(found, from);
        for (int i = from; i < found.seenSize(); i++) {
            float alike = likeness.of(word, words[found.seen(i)]);
            if (alike >= WordLikeness.LEAST) {
                found.add(found.seen(i), alike);
            }
        }
        return found.seenSize();
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
        for (long key : SoundKeys.otherBones(word)) {
            look(bones, key, word, found);
        }
    }

    /** Two listed words written as one, or with a letter in place of what stood between them. */
    private void lookForParts(Word word, FoundWords found) {
        for (int cut = LETTERS; cut + LETTERS <= word.length(); cut++) {
            long first = TextKey.of(word.letters(), 0, cut);
            if (isListed(first)) {
                for (int next = cut; next <= cut + 1 && next + LETTERS <= word.length(); next++) {
                    long second = TextKey.of(word.letters(), next, word.length());
                    if (isListed(second)) {
                        add(first, PART, found);
                        add(second, PART, found);
                    }
                }
            }
        }
    }

    private boolean isListed(long key) {
        for (int at = spellings.from(key); at < spellings.to(key); at++) {
            if (words[spellings.number(at)].key() == key) {
                return true;
            }
        }
        return false;
    }

    private void add(long key, float worth, FoundWords found) {
        for (int at = spellings.from(key); at < spellings.to(key); at++) {
            int id = spellings.number(at);
            if (words[id].key() == key) {
                found.add(id, worth);
            }
        }
    }

    /** Two letters wrong beyond one on each side: two too many, two too few, or neighbours swapped beside them. */
    private void lookForTwoLetters(Word word, FoundWords found) {
        if (word.length() >= LETTERS) {
            look(lessTwo, word.key(), word, found);
        }
        for (int left = 0; word.length() >= MANY_LETTERS && left < word.length(); left++) {
            look(lessTwo, TextKey.without(word.letters(), left), word, found);
            for (int right = left + 1; right < word.length(); right++) {
                long key = TextKey.without(word.letters(), left, right);
                look(spellings, key, word, found);
                look(lessOne, key, word, found);
                look(lessTwo, key, word, found);
            }
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
    private void fetch(FoundWords found, int from) {
        int touched = 0;
        for (int i = from; i < found.seenSize(); i++) {
            touched ^= words[found.seen(i)].length();
        }
        for (int i = from; i < found.seenSize(); i++) {
            touched ^= words[found.seen(i)].initial();
        }
        found.touched(touched);
    }

    /** Puts in the words written just as the two together. */
    void findAsOne(Word first, Word second, float worth, FoundWords found) {
        add(TextKey.of(first.letters(), second.letters()), worth, found);
    }

    /** Takes words in. Not safe for threads. */
    static final class Filing {
        private final Long2IntOpenHashMap ids = new Long2IntOpenHashMap();
        private final List<Word> words = new ArrayList<>();
        private final WordLookup.Filing spellings = new WordLookup.Filing();
        private final WordLookup.Filing lessOne = new WordLookup.Filing();
        private final WordLookup.Filing lessTwo = new WordLookup.Filing();
        private final WordLookup.Filing skeletons = new WordLookup.Filing();
        private final WordLookup.Filing bones = new WordLookup.Filing();
        private final WordLookup.Filing foreignBones = new WordLookup.Filing();

        Filing() {
            ids.defaultReturnValue(-1);
        }

        /** The word's number; a word is filed once for each script and kind, and once more as a second part. */
        int idOf(Word word) {
            boolean name = word.kind() == Word.Kind.NAME;
            int sort = name ? word.script() : -1 - word.kind().ordinal();
            long key = TextKey.of(word.key(), word.isSecondPart() ? sort + SECOND_PART : sort);
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
            for (int left = 0; name && word.length() >= MANY_LETTERS && left < word.length(); left++) {
                for (int right = left + 1; right < word.length(); right++) {
                    lessTwo.put(TextKey.without(word.letters(), left, right), id);
                }
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
