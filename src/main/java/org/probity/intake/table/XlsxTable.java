package org.probity.intake.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook as a table: days as ISO dates and numbers with a dot, as they are stored. */
public final class XlsxTable implements Table {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private final Path file;
    private final String sheet;
    private final List<String> header;
    private final long headerLine;

    private XlsxTable(Path file, String sheet, List<String> header, long headerLine) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
        this.headerLine = headerLine;
    }

    /**
     * All sheets that have a header.
     *
     * @throws FileRefused when the file is no workbook
     */
    public static List<XlsxTable> of(Path file) {
        List<XlsxTable> tables = new ArrayList<>();
        try {
            ZipBounds.check(file);
            try (ReadableWorkbook book = open(file)) {
                for (Sheet one : book.getSheets().toList()) {
                    try (Stream<Row> rows = one.openStream()) {
                        rows.filter(row -> !isBlank(row))
                                .findFirst()
                                .ifPresent(row ->
                                        tables.add(new XlsxTable(file, one.getName(), header(row), row.getRowNum())));
                    }
                }
            }
        } catch (FileRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // On damaged XML fastexcel throws whatever its parsing of numbers and texts throws.
            throw unreadable();
        }
        return tables;
    }

    private static FileRefused unreadable() {
        return new FileRefused(0, "this is no workbook that can be read.\nMaybe save it as .xlsx or .csv again.");
    }

    /** SHA-256 of the file's bytes, in hexadecimal. */
    public static String sha256(Path file) {
        return Bytes.of(file, StandardCharsets.ISO_8859_1).sha256();
    }

    public String sheet() {
        return sheet;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long headerLine() {
        return headerLine;
    }

    @Override
    public void forEachRow(RowSink sink) {
        try (ReadableWorkbook book = open(file);
                Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
            Iterator<Row> each = rows.iterator();
            for (Line line = next(each); line != null; line = next(each)) {
                sink.row(line.number(), line.cells());
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private record Line(int number, @Nullable String[] cells) {}

    /** The next row that is not blank, or null. What the sink throws is none of this. */
    private @Nullable Line next(Iterator<Row> rows) {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (row.getRowNum() > headerLine && !isBlank(row)) {
                    return new Line(row.getRowNum(), cells(row));
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw unreadable();
        }
    }

    private static ReadableWorkbook open(Path file) throws IOException {
        return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    }

    /** As many cells as the header has, and more only where the row says something beyond it. */
    private @Nullable String[] cells(Row row) {
        int last = row.getCellCount();
        while (last > header.size() && text(row, last - 1).isEmpty()) {
            last--;
        }
        @Nullable String[] cells = new String[Math.max(last, header.size())];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i < last ? text(row, i) : "";
        }
        return cells;
    }

    private static List<String> header(Row row) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            names.add(text(row, i).strip());
        }
        while (names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return List.copyOf(names);
    }

    private static boolean isBlank(Row row) {
        for (int i = 0; i < row.getCellCount(); i++) {
            if (!text(row, i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static String text(Row row, int column) {
        Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        boolean number = cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal;
        if (number) {
            return isDay(cell) ? day(cell.asDate()) : plain(cell.asNumber());
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String letters = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.contains("y") || letters.contains("d") && letters.contains("m");
    }

    private static String day(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    /** Three decimals get a fourth, so that nobody downstream takes a stored number for one with thousands. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.scale() < 0 ? number.setScale(0) : number;
        return (shown.scale() == 3 ? shown.setScale(4) : shown).toPlainString();
    }
}
