package org.probity.intake.value;

/** Which character stands before the decimals. */
public enum DecimalMark {
    DOT('.'),
    COMMA(',');

    private final char mark;

    DecimalMark(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }

    static DecimalMark of(char c) {
        return c == '.' ? DOT : COMMA;
    }
}
