package org.probity.intake.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.probity.intake.table.CsvFile;
import org.probity.intake.table.FileRefused;
import org.probity.intake.table.Table;
import org.probity.intake.table.XlsxTable;

/** Opens a table by what the file is, not by what it is called: a kept list has no telling name. */
final class Sheets {
    private Sheets() {}

    /** Whether the file begins as a ZIP does, which a workbook is. */
    static boolean isWorkbook(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sheet of a workbook, or the CSV file. */
    static Table open(Path file) {
        if (!isWorkbook(file)) {
            return CsvFile.open(file, null, null).table();
        }
        List<XlsxTable> sheets = XlsxTable.of(file);
        if (sheets.isEmpty()) {
            throw new FileRefused(0, "the workbook is empty. Expected a sheet with a header.");
        }
        return sheets.get(0);
    }
}
