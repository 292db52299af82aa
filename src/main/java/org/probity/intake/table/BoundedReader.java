package org.probity.intake.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Passes characters through and watches the bounds of fields and records as they go by, because Commons CSV has none.
 * It follows the same grammar: a quote opens only at the start of a field, and a doubled quote stands for one.
 */
final class BoundedReader extends Reader {
    private static final int AT_START = 0;
    private static final int BARE = 1;
    private static final int QUOTED = 2;
    private static final int QUOTE_SEEN = 3;
    private static final int CLOSED = 4;

    private final Reader in;
    private final char delimiter;
    private final Deque<BareQuote> bareQuotes = new ArrayDeque<>();
    private int state = AT_START;
    private long line;
    private long quoteLine;
    private int fieldChars;
    private int fieldLines;
    private int recordChars;
    private int columns = 1;
    private long records = 1;
    private char before;
    private boolean afterReturn;

    /** @param firstLine number of the line on which the reader starts */
    BoundedReader(Reader in, char delimiter, long firstLine) {
        this.in = in;
        this.delimiter = delimiter;
        this.line = firstLine;
    }

    /** The first quote in a value without quotes, of all in a record. */
    private record BareQuote(long inRecord, int column) {}

    /**
     * The column, from 0, of the first quote in a value without quotes, or -1. Records are asked for in their order,
     * and each once: what came before is forgotten.
     *
     * @param number number of the record, from 1
     */
    int bareQuoteIn(long number) {
        int column = -1;
        while (!bareQuotes.isEmpty() && bareQuotes.element().inRecord() <= number) {
            column = bareQuotes.remove().column();
        }
        return column;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int got = in.read(buffer, offset, length);
        if (got < 0) {
            if (state == QUOTED) {
                throw neverCloses();
            }
            return got;
        }
        for (int i = offset; i < offset + got; i++) {
            pass(buffer[i]);
        }
        return got;
    }

    private void pass(char c) {
        if (c == '\n' || c == '\r') {
            lineEnds(c);
        } else {
            afterReturn = false;
            character(c);
        }
    }

    private void character(char c) {
        if (c == 0) {
            throw new FileRefused(
                    line,
                    "found a NUL character. Expected text.\nMaybe the file is not a CSV file,"
                            + " or is UTF-16 and its encoding must be declared.");
        }
        if (++recordChars > Bounds.RECORD_CHARS) {
            throw new FileRefused(
                    line,
                    "this row is longer than " + Bounds.RECORD_CHARS + " characters."
                            + "\nMaybe a quote is missing or the line ends are lost.");
        }
        if (state == BARE || state == AT_START) {
            outsideQuotes(c);
        } else {
            insideQuotes(c);
        }
    }

    private void outsideQuotes(char c) {
        if (c == delimiter) {
            nextField();
        } else if (c == '"' && state == AT_START) {
            state = QUOTED;
            quoteLine = line;
            fieldChars = 0;
            fieldLines = 0;
        } else {
            bareQuote(c);
            state = BARE;
            grow();
        }
        before = c;
    }

    /** After a digit a quote is a measure, as in 5" or 37.8"N; elsewhere it may be one that should have held a text. */
    private void bareQuote(char c) {
        boolean isKnown = !bareQuotes.isEmpty() && bareQuotes.getLast().inRecord() == records;
        if (c == '"' && !isKnown && !Character.isDigit(before)) {
            bareQuotes.add(new BareQuote(records, columns - 1));
        }
    }

    private void insideQuotes(char c) {
        if (state == QUOTED) {
            if (c == '"') {
                state = QUOTE_SEEN;
            } else {
                grow();
            }
        } else if (c == delimiter) {
            nextField();
        } else if (c == '"' && state == QUOTE_SEEN) {
            state = QUOTED;
            grow();
        } else if (Character.isWhitespace(c)) {
            state = CLOSED;
        } else {
            throw new FileRefused(
                    line,
                    "found \"" + c + "\" after the quote that closes the one of line " + quoteLine
                            + ". Expected the delimiter or the end of the line."
                            + "\nMaybe a quote inside the text must be doubled (\"\").");
        }
    }

    private void lineEnds(char c) {
        boolean second = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (second) {
            return;
        }
        line++;
        if (state != QUOTED) {
            state = AT_START;
            fieldChars = 0;
            recordChars = 0;
            columns = 1;
            records++;
        } else if (++fieldLines > Bounds.FIELD_LINES) {
            throw neverCloses();
        }
    }

    private void nextField() {
        state = AT_START;
        fieldChars = 0;
        if (++columns > Bounds.COLUMNS) {
            throw new FileRefused(line, "this row has more than " + Bounds.COLUMNS + " columns.");
        }
    }

    private void grow() {
        if (++fieldChars > Bounds.FIELD_CHARS) {
            throw state == QUOTED
                    ? neverCloses()
                    : new FileRefused(line, "a value is longer than " + Bounds.FIELD_CHARS + " characters.");
        }
    }

    private FileRefused neverCloses() {
        return new FileRefused(
                quoteLine,
                "a quote opens on this line and does not close within "
                        + Bounds.FIELD_LINES + " lines, " + Bounds.FIELD_CHARS + " characters or the file."
                        + "\nMaybe a closing quote is missing, or a quote inside the text must be doubled (\"\").");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
