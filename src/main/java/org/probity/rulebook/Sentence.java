package org.probity.rulebook;

import java.util.List;
import java.util.Locale;

/** A rule's sentence: an ICU message pattern with numbered plain, number, date and plural places. */
public final class Sentence {

    private Sentence() {}

    public static Sentence of(String pattern) {
        throw new UnsupportedOperationException();
    }

    /** The sentence with its values. An unknown value is said as "unknown". */
    public String say(List<Object> arguments, Locale language) {
        throw new UnsupportedOperationException();
    }
}
