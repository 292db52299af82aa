package org.probity.web.text;

/** What the reader of files would have read in a cell, told in the language of whoever filled it. */
public final class Expectation {

    private Expectation() {}

    /** @param english as it is made by the reader of files: what was expected, and perhaps a line that begins with "Maybe" */
    public static Told told(String english, Texts texts) {
        Phrases phrases = new Phrases(texts);
        int line = english.indexOf('\n');
        Told expected = phrases.tell("expected", closed(line < 0 ? english : english.substring(0, line)));
        if (line < 0) {
            return expected;
        }
        Told maybe = phrases.tell("maybe", english.substring(line + 1));
        return expected.language() == maybe.language()
                ? new Told(expected.text() + " \u00B7 " + maybe.text(), maybe.language())
                : new Told(Shown.plain(english.replace('\n', ' ')), Language.EN);
    }

    /** Without the stop of the sentence it stood in, which some expectations have themselves. */
    private static String closed(String expected) {
        return expected.endsWith(".") && !expected.endsWith("tells.")
                ? expected.substring(0, expected.length() - 1)
                : expected;
    }
}
