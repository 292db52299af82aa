package org.probity.rulebook.guard;

/**
 * A word of rule text.
 *
 * @param kind what sort of word
 * @param text the word; of a text what stands between the quotes
 * @param line its line, from 1
 */
record Token(Kind kind, String text, int line) {

    enum Kind {
        WORD,
        VARIABLE,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    /** Whether this is the given word or sign; a text never is. */
    boolean is(String wordOrSign) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wordOrSign);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is a word that begins like the name of a fact. */
    boolean isTypeName() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** The word as a message shows it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the file";
            case TEXT -> "the text \"" + text + "\"";
            default -> "\"" + text + "\"";
        };
    }
}
