package org.probity.web.text;

import java.util.Locale;

/** Foreign text made fit to be shown: nothing in it can turn the text around it. */
public final class Shown {

    private static final char ISOLATE = '\u2068';
    private static final char ISOLATE_END = '\u2069';

    private Shown() {}

    /**
     * The text with what cannot be seen made visible: marks that turn the direction of writing, invisible signs and
     * control signs. A name may be written with them to look like another, and the reader must see that.
     */
    public static String plain(String text) {
        if (text.chars().noneMatch(Shown::isHidden)) {
            return text;
        }
        // Sentences in which names stand apart already are ours: each mark that opens is closed again.
        boolean isApart = isBalanced(text);
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isHidden(point) && !(isApart && (point == ISOLATE || point == ISOLATE_END))) {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    /** The same, kept from the words around it, for use inside a sentence. */
    static String apart(String text) {
        return ISOLATE + plain(text) + ISOLATE_END;
    }

    /** Words of ours without the marks that keep names apart, for where they are put apart as a whole. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        text.codePoints()
                .filter(point -> point != ISOLATE && point != ISOLATE_END)
                .forEach(joined::appendCodePoint);
        return joined.toString();
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == ISOLATE ? 1 : text.charAt(i) == ISOLATE_END ? -1 : 0;
            if (open < 0 || open > 1) {
                return false;
            }
        }
        return open == 0;
    }

    private static boolean isHidden(int point) {
        return Character.getType(point) == Character.FORMAT && point != 0x200C && point != 0x200D
                || Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }
}
