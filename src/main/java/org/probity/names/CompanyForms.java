package org.probity.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Legal forms of companies, of one word or several, in any language. Filled once, then safe for threads. */
final class CompanyForms {

    private static final Set<Word.Trait> TRAITS = EnumSet.of(Word.Trait.KNOWN, Word.Trait.ORDINARY);

    private final Map<String, String> forms = new HashMap<>();
    /** How many words the longest form has, by its first word. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final Misspelt misspelt = new Misspelt();

    CompanyForms() {
        Tables.rows("company-forms").forEach(row -> add(row.get(0), row.get(1)));
        misspelt.addAll(forms.keySet());
    }

    private void add(String written, String shortForm) {
        List<String> words = new ArrayList<>();
        NameText.words(written).forEach(word -> words.add(Latin.of(word)));
        forms.put(String.join(" ", words), shortForm);
        longest.merge(words.get(0), words.size(), Math::max);
    }

    /** Every form in Latin letters, its words with spaces between them. */
    Set<String> all() {
        return forms.keySet();
    }

    /** The form that a word misspells, or the word. */
    String meant(String latin) {
        return misspelt.meant(latin);
    }

    /** How many words from here on are a form, 0 for none. */
    int at(List<String> words, int at) {
        int most = longest.getOrDefault(words.get(at), 0);
        for (int length = Math.min(most, words.size() - at); length > 0; length--) {
            if (forms.containsKey(length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** A form as one word. */
    Word word(List<String> parts) {
        String text = String.join("", parts);
        String shortForm = forms.getOrDefault(String.join(" ", parts), text);
        return new Word(text, text, shortForm, Word.Kind.FORM, 0, 0, TRAITS);
    }
}
