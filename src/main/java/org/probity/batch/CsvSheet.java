package org.probity.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file going out. A text that a spreadsheet would take for a formula gets a leading apostrophe; numbers stay
 * numbers.
 */
public final class CsvSheet implements Sheet {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private final CSVPrinter printer;

    public CsvSheet(Writer to, String... header) {
        try {
            this.printer = new CSVPrinter(to, FORMAT);
            printer.printRecord((Object[]) header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void line(Object... cells) {
        List<Object> safe = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            safe.add(cell instanceof Number ? cell : harmless(cell.toString()));
        }
        try {
            printer.printRecord(safe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text, neutralised where its first visible character would begin a formula. */
    static String harmless(String text) {
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) {
            first++;
        }
        boolean startsFormula = first < text.length() && "=+-@\t\r".indexOf(text.charAt(first)) >= 0;
        return startsFormula ? "'" + text : text;
    }

    private static boolean isUnseen(char c) {
        boolean isOwnTrigger = c == '\t' || c == '\r';
        return !isOwnTrigger
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    @Override
    public void close() {
        try {
            printer.close(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
