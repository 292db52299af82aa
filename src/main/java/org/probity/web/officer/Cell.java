package org.probity.web.officer;

import java.util.List;

import org.probity.intake.Column;
import org.probity.intake.Vocabulary;

/**
 * A place of the form, and the column of the vocabulary that it fills: the form is a set of files with few lines.
 *
 * @param name its name within its group
 * @param file file of the vocabulary, such as "parties"
 * @param column column of that file
 * @param input how it is typed
 * @param words the words it can be chosen from; empty where anything can be typed
 */
record Cell(String name, String file, String column, Input input, List<String> words) {

    /** How a cell is typed. */
    enum Input {
        TEXT,
        DATE,
        NUMBER,
        COUNTRY,
        /** Several values, one a line. */
        LINES,
        CHOICE
    }

    Cell {
        words = List.copyOf(words);
    }

    /** The column of the same name; where it accepts certain words only, one chooses. */
    static Cell of(String file, String column) {
        return of(column, file, column, Input.TEXT);
    }

    static Cell of(String name, String file, String column, Input input) {
        Column known = Vocabulary.file(file)
                .flatMap(kind -> kind.column(column))
                .orElseThrow(() -> new IllegalStateException("There is no column " + file + "." + column));
        return known.words().isEmpty() || input != Input.TEXT
                ? new Cell(name, file, column, input, List.of())
                : new Cell(name, file, column, Input.CHOICE, known.words());
    }

    /** The same with a choice of words where the column would take any. */
    Cell choosing(String... some) {
        return new Cell(name, file, column, Input.CHOICE, List.of(some));
    }
}
