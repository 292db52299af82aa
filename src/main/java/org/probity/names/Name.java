package org.probity.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A name made ready for comparing: its words with their kinds. Make it once, compare it often. Immutable.
 *
 * @param written the name as written
 * @param all every word, in order
 * @param words the words that tell names apart, in order
 * @param forms company forms found, in their short form
 * @param joined the telling words in one, for names written together or apart
 * @param whole all words in one
 */
public record Name(String written, List<Word> all, List<Word> words, List<String> forms, String joined, String whole) {

    /** A name from its words, forms, titles and fillers among them, and all of them in one. */
    public static Name of(String written, List<Word> all, String whole) {
        List<Word> telling = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (Word word : all) {
            if (word.kind() == Word.Kind.FORM) {
                forms.add(word.alike());
            } else if (word.kind() != Word.Kind.TITLE && word.kind() != Word.Kind.FILLER) {
                telling.add(word);
                joined.append(word.latin());
            }
        }
        if (telling.isEmpty()) {
            telling.addAll(all);
            joined.append(whole);
        }
        return new Name(written, List.copyOf(all), List.copyOf(telling), List.copyOf(forms), joined.toString(), whole);
    }
}
