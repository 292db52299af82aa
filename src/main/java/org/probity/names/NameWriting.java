package org.probity.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a name so that spellings equal but for capitals, accents, punctuation, word order and legal form are the same
 * text. Immutable; safe for threads.
 */
public final class NameWriting {

    /** Signs inside a word: "S.A." and "O'Brien" are one word each. */
    private static final String INSIDE_WORDS = ".'’ʼ`´";

    private final CompanyForms forms;

    public NameWriting(CompanyForms forms) {
        this.forms = forms;
    }

    /** The words of a person's name, sorted, with a blank between two; blank for a name without letters. */
    public String person(String name) {
        return joined(words(name));
    }

    /** The same for a company, without its legal form; a name of nothing but legal forms keeps them. */
    public String company(String name) {
        List<String> words = words(name);
        List<String> telling =
                words.stream().filter(word -> !forms.words().contains(word)).toList();
        return joined(telling.isEmpty() ? words : telling);
    }

    private static String joined(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }

    private static List<String> words(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)) {
                word.append(sign);
            } else if (!isInside(sign)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static boolean isInside(char sign) {
        return INSIDE_WORDS.indexOf(sign) >= 0 || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
