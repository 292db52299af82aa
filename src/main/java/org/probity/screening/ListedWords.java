package org.probity.screening;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.probity.names.Word;
import org.probity.names.WordLikeness;

/**
 * The different words of all listed names, found as written, with one letter wrong, left out or added, as another
 * spelling, and by their consonants. Immutable; safe for threads.
 */
final class ListedWords {

    /** Words less alike are not found. */
    private static final float LEAST = 0.58f;
    /** Most words found for one word. */
    private static final int MOST = 400;
    /** Shortest words that may have a letter wrong, and fewest consonants to find a word by. */
    private static final int LETTERS = 3;

    private static final int CONSONANTS = 2;
    /** What a word is worth that is written as two. */
    private static final float WRITTEN_AS_TWO = 0.9f;

    private final List<Word> words;
    private final WordLookup spellings;
    private final WordLookup lessOne;
    private final WordLookup bones;

    private ListedWords(Filing filing) {
        words = List.copyOf(filing.words);
        spellings = filing.spellings.build();
        lessOne = filing.lessOne.build();
        bones = filing.bones.build();
    }

    int size() {
        return words.size();
    }

    Word word(int id) {
        return words.get(id);
    }

    /** Words that may be the word, with how alike they are. */
    FoundWords find(Word word) {
        FoundWords found = new FoundWords();
        spellings.each(WordLookup.hash(word.alike()), id -> consider(found, word, id));
        spellings.each(WordLookup.hash(word.latin()), id -> consider(found, word, id));
        if (word.kind() != Word.Kind.NAME) {
            return found;
        }
        if (word.latin().length() >= LETTERS) {
            lessOne.each(WordLookup.hash(word.latin()), id -> consider(found, word, id));
            for (int left = 0; left < word.latin().length(); left++) {
                long hash = WordLookup.hashWithout(word.latin(), left);
                spellings.each(hash, id -> consider(found, word, id));
                lessOne.each(hash, id -> consider(found, word, id));
            }
        }
        if (word.bones().length() >= CONSONANTS) {
            bones.each(WordLookup.hash(word.bones()), id -> consider(found, word, id));
        }
        return found;
    }

    /** Words written just as the two together. */
    FoundWords findAsOne(Word first, Word second) {
        FoundWords found = new FoundWords();
        String both = first.latin() + second.latin();
        spellings.each(WordLookup.hash(both), id -> {
            if (words.get(id).latin().equals(both)) {
                found.add(id, WRITTEN_AS_TWO);
            }
        });
        return found;
    }

    private void consider(FoundWords found, Word word, int id) {
        if (found.size() < MOST && !found.contains(id)) {
            float likeness = WordLikeness.of(word, words.get(id));
            if (likeness >= LEAST) {
                found.add(id, likeness);
            }
        }
    }

    /** Takes words in. Not safe for threads. */
    static final class Filing {
        private final Object2IntOpenHashMap<String> ids = new Object2IntOpenHashMap<>();
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
            String key = word.latin() + ' ' + (name ? Integer.toString(word.script()) : word.kind());
            int id = ids.getInt(key);
            if (id < 0) {
                id = words.size();
                ids.put(key, id);
                words.add(word);
                file(word, id, name);
            }
            return id;
        }

        private void file(Word word, int id, boolean name) {
            String latin = word.latin();
            spellings.put(WordLookup.hash(latin), id);
            if (!word.alike().equals(latin)) {
                spellings.put(WordLookup.hash(word.alike()), id);
            }
            for (int left = 0; name && latin.length() >= LETTERS && left < latin.length(); left++) {
                lessOne.put(WordLookup.hashWithout(latin, left), id);
            }
            if (name && word.bones().length() >= CONSONANTS) {
                bones.put(WordLookup.hash(word.bones()), id);
            }
        }

        ListedWords build() {
            return new ListedWords(this);
        }
    }
}
