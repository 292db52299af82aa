package org.probity.intake;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Writes the cells of a row as one CSV line, so that a refused row can be mended and handed in again. */
final class CsvLine {
    private CsvLine() {}

    static String of(@Nullable String[] cells) {
        return Arrays.stream(cells).map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
