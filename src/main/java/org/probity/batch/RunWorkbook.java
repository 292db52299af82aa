package org.probity.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * run.xlsx: the tables of a run as sheets of one workbook. No cell is a formula, and no text looks like one. The same lines
 * give the same bytes. Not safe for threads.
 */
final class RunWorkbook {

    // Excel specifications and limits: 1,048,576 rows a sheet, 32,767 characters a cell.
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_TEXT = 32_767;
    private static final String CUT = " … (cut here)";
    private static final int ROWS_AT_ONCE = 500;

    /** A spreadsheet reads _x003D_ as the letter with that number. */
    private static final Pattern WRITTEN_LETTER =
            Pattern.compile("^\\s*_x[0-9A-Fa-f]{4}_", Pattern.UNICODE_CHARACTER_CLASS);

    private final OutFolder folder;
    private final Map<String, Spool> sheets = new LinkedHashMap<>();

    RunWorkbook(OutFolder folder) {
        this.folder = folder;
    }

    /** A sheet, in the order in which they are asked for. */
    Sheet sheet(String name, String... header) {
        Spool spool = new Spool(folder.spare(name + ".sheet"));
        sheets.put(name, spool);
        spool.line((Object[]) header);
        return spool;
    }

    /** Writes the workbook, whose sheets are all closed. */
    void write(Path to, LocalDate day) {
        Path timed = folder.spare("timed.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(timed))) {
            // The application's version has no letters: 00.0000, after ECMA-376 part 1, 22.2.2.3.
            Workbook book = new Workbook(out, "Probity", "1.0");
            for (Map.Entry<String, Spool> sheet : sheets.entrySet()) {
                write(book, sheet.getKey(), sheet.getValue());
            }
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TimelessZip.copy(timed, to, day);
    }

    private static void write(Workbook book, String name, Spool lines) throws IOException {
        Place place = new Place(book, name);
        lines.forEach(place::line);
        place.finish();
    }

    /** Where the next line goes: what one sheet does not hold goes on in another one. */
    private static final class Place {

        private final Workbook book;
        private final String name;
        private List<Object> header = List.of();
        private Worksheet sheet;
        private int sheets = 1;
        private int row;

        Place(Workbook book, String name) {
            this.book = book;
            this.name = name;
            this.sheet = begun(name);
        }

        private Worksheet begun(String title) {
            Worksheet begun = book.newWorksheet(title);
            begun.freezePane(0, 1);
            return begun;
        }

        void line(List<Object> cells) {
            try {
                if (header.isEmpty()) {
                    header = cells;
                } else if (row == MOST_ROWS) {
                    sheet.finish();
                    sheets++;
                    sheet = begun(name + " " + sheets);
                    row = 0;
                    put(header);
                }
                put(cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void put(List<Object> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.inlineString(row, column, text(cells.get(column).toString()));
                }
            }
            row++;
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }

        void finish() throws IOException {
            sheet.finish();
        }
    }

    /** The text as a cell can hold it: no formula, no letter that XML has not, not too long. */
    static String text(String text) {
        String harmless = WRITTEN_LETTER.matcher(text).find() ? "'" + text : CsvSheet.harmless(text);
        StringBuilder written = new StringBuilder(harmless.length());
        harmless.codePoints().forEach(letter -> written.appendCodePoint(isOfXml(letter) ? letter : '\uFFFD'));
        if (written.length() <= MOST_TEXT) {
            return written.toString();
        }
        int end = MOST_TEXT - CUT.length();
        return written.substring(0, Character.isHighSurrogate(written.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    // https://www.w3.org/TR/xml/#charsets
    private static boolean isOfXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
