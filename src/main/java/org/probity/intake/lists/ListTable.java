package org.probity.intake.lists;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probity.intake.table.CsvFile;
import org.probity.intake.table.FileRefused;
import org.probity.intake.table.Table;

/** Lists in tables. A row with another number of cells than the header is said to be lost, never guessed at. */
final class ListTable {
    /** DOS ended text with this byte, and OFAC's files still do. */
    private static final String END_BYTE = "\u001A";

    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");
    private static final int HEADER_ROWS = 3;

    private ListTable() {}

    /** Letters and digits of a column name, small. */
    static String key(String column) {
        return NO_KEY.matcher(column.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Rows of a CSV file without a header. */
    static void headless(Path file, int columns, ListSink sink, Consumer<ListRow> taker) {
        endsWithItsLine(file);
        Table table = CsvFile.open(file, null, ',').table();
        Consumer<Cells> each = row -> {
            ListRow made = new ListRow(sink, ListFile.nameOf(file), row.line(), List.of(), Map.of(), row.cells());
            if (row.cells().length == columns) {
                taker.accept(made);
            } else if (!isEndByte(row.cells())) {
                sink.row();
                made.lost("found " + row.cells().length + " values. Expected " + columns + ".");
            }
        };
        each.accept(new Cells(table.headerLine(), table.header().toArray(String[]::new)));
        table.forEachRow((line, cells) -> each.accept(new Cells(line, cells)));
    }

    /**
     * Rows below the header, which is the first row that holds the given column; rows before it go to the other taker.
     *
     * @throws FileRefused when the column is in none of the first rows
     */
    static void rows(Path file, String column, ListSink sink, Consumer<String> before, Consumer<ListRow> taker) {
        boolean workbook = Sheets.isWorkbook(file);
        if (!workbook) {
            endsWithItsLine(file);
        }
        Headed headed = new Headed(ListFile.nameOf(file), workbook, column, sink, before, taker);
        Table table = Sheets.open(file);
        headed.take(table.headerLine(), table.header().toArray(String[]::new));
        table.forEachRow(headed::take);
        headed.checkFound();
    }

    private record Cells(long line, @Nullable String[] cells) {}

    private static boolean isEndByte(@Nullable String[] cells) {
        return cells.length == 1 && END_BYTE.equals(cells[0] == null ? "" : cells[0].strip());
    }

    /** A file that was cut short nearly always ends inside a line, and half a last name would look whole. */
    private static void endsWithItsLine(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                throw new FileRefused(0, "the file is empty. Expected a list.");
            }
            bytes.seek(bytes.length() - 1);
            int last = bytes.read();
            // Zero is the second byte of a line end in UTF-16.
            if (last != '\n' && last != '\r' && last != 0 && last != END_BYTE.charAt(0)) {
                throw new FileRefused(
                        0,
                        "the last line does not end. Expected a line end.\nMaybe the file was cut short; fetch it again.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks for the header among the first rows and reads the others under it. */
    private static final class Headed {
        private final String file;
        private final boolean workbook;
        private final String column;
        private final ListSink sink;
        private final Consumer<String> before;
        private final Consumer<ListRow> taker;
        private final Map<String, Integer> places = new HashMap<>();
        private List<String> header = List.of();
        private int seen;

        Headed(
                String file,
                boolean workbook,
                String column,
                ListSink sink,
                Consumer<String> before,
                Consumer<ListRow> taker) {
            this.file = file;
            this.workbook = workbook;
            this.column = column;
            this.sink = sink;
            this.before = before;
            this.taker = taker;
        }

        void take(long line, @Nullable String[] cells) {
            if (header.isEmpty()) {
                lookForHeader(line, cells);
                return;
            }
            ListRow row = new ListRow(sink, file, line, header, places, cells);
            // A sheet does not store the blank cells at the end of a row.
            if (cells.length == header.size() || workbook && cells.length < header.size()) {
                sink.row();
                taker.accept(row);
            } else if (!isEndByte(cells)) {
                sink.row();
                row.lost("found " + cells.length + " values. Expected " + header.size() + ", as in the header.");
            }
        }

        private void lookForHeader(long line, @Nullable String[] cells) {
            List<String> words = Arrays.stream(cells)
                    .map(cell -> cell == null ? "" : cell.strip())
                    .toList();
            if (words.stream().anyMatch(word -> key(word).equals(key(column)))) {
                header = words;
                for (int i = 0; i < words.size(); i++) {
                    places.putIfAbsent(key(words.get(i)), i);
                }
            } else if (++seen == HEADER_ROWS) {
                throw noHeader(line);
            } else {
                before.accept(String.join(" ", words));
            }
        }

        private FileRefused noHeader(long line) {
            return new FileRefused(line, "there is no header with the column \"" + column + "\".");
        }

        void checkFound() {
            if (header.isEmpty()) {
                throw noHeader(1);
            }
        }
    }
}
