package org.probity.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.probity.intake.table.CsvFile;
import org.probity.intake.table.Dialect;
import org.probity.intake.table.FileRefused;
import org.probity.intake.table.JsonTable;
import org.probity.intake.table.Table;
import org.probity.intake.table.XlsxTable;

/**
 * One table of the user's: a CSV file or a sheet of a workbook.
 *
 * @param name what it is called in origins, such as "payments.csv"
 * @param table its rows
 * @param encoding its encoding, in words
 * @param delimiter its delimiter, in a word
 * @param sha256 SHA-256 of its bytes
 */
record Source(String name, Table table, String encoding, String delimiter, String sha256) {
    private static final String WORKBOOK = "XLSX";

    /** @throws org.probity.intake.table.FileRefused when the file is no such table */
    static List<Source> open(Path file, @Nullable Charset encoding, @Nullable Character delimiter) {
        if (isWorkbook(file)) {
            return sheets(file);
        }
        if (isJson(file)) {
            return List.of(new Source(nameOf(file), JsonTable.of(file), "JSON", "none", JsonTable.sha256(file)));
        }
        CsvFile csv = CsvFile.open(file, encoding, delimiter);
        Dialect dialect = csv.table().dialect();
        return List.of(
                new Source(nameOf(file), csv.table(), dialect.encodingWords(), dialect.delimiterWord(), csv.sha256()));
    }

    /** The sheets that are named like files of the vocabulary; where none is, the first. */
    private static List<Source> sheets(Path file) {
        List<XlsxTable> all = XlsxTable.of(file);
        if (all.isEmpty()) {
            throw new FileRefused(0, "the workbook is empty. Expected a sheet with a header.");
        }
        String sha256 = XlsxTable.sha256(file);
        List<Source> named = all.stream()
                .filter(sheet -> KindGuess.byName(sheet.sheet()).isPresent())
                .map(sheet -> new Source(nameOf(file) + "#" + sheet.sheet(), sheet, WORKBOOK, "none", sha256))
                .toList();
        return named.isEmpty() ? List.of(new Source(nameOf(file), all.get(0), WORKBOOK, "none", sha256)) : named;
    }

    /** Whether numbers and days are stored as such, and not as text. */
    boolean isTyped() {
        return encoding.equals(WORKBOOK);
    }

    /** The name by which the kind is looked for: that of the sheet, where it has one. */
    String kindName() {
        return name.substring(name.lastIndexOf('#') + 1);
    }

    static String nameOf(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private static boolean isJson(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    static boolean isWorkbook(Path file) {
        return nameOf(file).toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
