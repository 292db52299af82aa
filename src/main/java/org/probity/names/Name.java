package org.probity.names;

import java.util.ArrayList;
import java.util.List;

/** A name made ready for comparing: its words with their kinds. Make it once, compare it often. Immutable. */
public final class Name {

    private final String written;
    private final List<Word> all;
    private final List<Word> words;

    private Name(String written, List<Word> all) {
        this.written = written;
        this.all = List.copyOf(all);
        List<Word> telling = new ArrayList<>(all.size());
        for (Word word : all) {
            if (isTelling(word)) {
                telling.add(word);
            }
        }
        words = telling.isEmpty() || telling.size() == all.size() ? this.all : List.copyOf(telling);
    }

    /** A name from its words, forms, titles and fillers among them. */
    static Name of(String written, List<Word> all) {
        return new Name(written, all);
    }

    /** Whether a word tells names apart: forms, titles and fillers do not. */
    static boolean isTelling(Word word) {
        return word.kind() != Word.Kind.FORM && word.kind() != Word.Kind.TITLE && word.kind() != Word.Kind.FILLER;
    }

    /** The name as written. */
    public String written() {
        return written;
    }

    /** Every word, in order. */
    public List<Word> all() {
        return all;
    }

    /** The words that tell names apart, in order; all words where none does. */
    public List<Word> words() {
        return words;
    }

    /** Company forms found, in their short form. */
    public List<String> forms() {
        List<String> forms = new ArrayList<>(1);
        for (Word word : all) {
            if (word.kind() == Word.Kind.FORM) {
                forms.add(word.alike());
            }
        }
        return List.copyOf(forms);
    }

    /** Equal for names whose telling words are the same letters, written together or apart. */
    public long joinedKey() {
        return keyOf(words);
    }

    /** The same for all words. */
    public long wholeKey() {
        return keyOf(all);
    }

    private static long keyOf(List<Word> words) {
        Side side = new Side();
        side.fill(words);
        return TextKey.of(side.whole(), side.wholeLength());
    }
}
