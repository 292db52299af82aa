package org.probity.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of data/names, as they were when the program was built. */
final class Tables {

    private Tables() {}

    /** The rows of a table below its header, each split at its commas; its cells hold no commas and no quotes. */
    static List<List<String>> rows(String name) {
        String file = name + ".csv";
        try (InputStream table = Tables.class.getResourceAsStream(file)) {
            if (table == null) {
                throw new IllegalStateException("The table " + file + " is not in the program");
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The parts of a cell that holds a list. */
    static List<String> list(String cell) {
        return List.of(cell.split(";"));
    }
}
