package org.probity.rulebook.guard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The text of a rule file before it is read: its size and its letters. */
final class RawText {

    /** Far above any rule file, and small enough to be read at once. */
    static final int MOST_BYTES = 64 * 1024;

    private RawText() {}

    /** Complains of a text too large or with letters that show one thing and mean another; true when there are none. */
    static boolean isPlain(String text, Page page) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            page.complain(0, "The file is larger than 64 KB; a rule file is one rule and seldom has more than 4 KB.");
            return false;
        }
        boolean plain = true;
        int line = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (letter == '\n') {
                line++;
            } else if (isForbidden(letter)) {
                page.complain(line, said(letter));
                plain = false;
            }
        }
        return plain;
    }

    private static boolean isForbidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\r' && letter != '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> letter == '\\' || letter == 0xFFFD;
        };
    }

    private static String said(int letter) {
        if (letter == '\\') {
            return "A backslash stands here. Rules have none, neither in code nor in texts.";
        }
        if (letter == 0xFFFD) {
            return "A letter here is not UTF-8. Rule files are UTF-8 text.";
        }
        return String.format(
                Locale.ROOT,
                "An invisible letter stands here (U+%04X). Rules have only letters that can be seen.",
                letter);
    }
}
