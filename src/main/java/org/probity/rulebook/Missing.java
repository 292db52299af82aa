package org.probity.rulebook;

/**
 * Something a rule needed and did not find.
 *
 * @param file file it would stand in, such as "ownership"
 * @param column column it would stand in, such as "share"; blank when the whole file is missing or not complete
 */
public record Missing(String file, String column) implements Comparable<Missing> {

    @Override
    public int compareTo(Missing other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : column.compareTo(other.column);
    }

    @Override
    public String toString() {
        return column.isBlank() ? file : file + "." + column;
    }
}
