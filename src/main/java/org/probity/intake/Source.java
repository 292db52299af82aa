package org.probity.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.probity.intake.table.CsvFile;
import org.probity.intake.table.Table;

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

    /** @throws org.probity.intake.table.FileRefused when the file is no such table */
    static List<Source> open(Path file, @Nullable Charset encoding, @Nullable Character delimiter) {
        CsvFile csv = CsvFile.open(file, encoding, delimiter);
        var dialect = csv.table().dialect();
        return List.of(
                new Source(nameOf(file), csv.table(), dialect.encodingWords(), dialect.delimiterWord(), csv.sha256()));
    }

    static String nameOf(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    static boolean isWorkbook(Path file) {
        return nameOf(file).toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
