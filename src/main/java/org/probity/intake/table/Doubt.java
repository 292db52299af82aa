package org.probity.intake.table;

/**
 * Why a cell may not be what its writer meant.
 *
 * @param column its place in the row, from 0
 * @param expected what would have been read, for the user
 */
public record Doubt(int column, String expected) {

    static Doubt bareQuote(int column) {
        return new Doubt(
                column,
                "a value that holds a quote in quotes, with each quote inside written twice (\"\")"
                        + "\nMaybe there is a space between the delimiter and the quote.");
    }

    FileRefused refused(long line) {
        return new FileRefused(line, "found a quote in column " + (column + 1) + ". Expected " + expected);
    }
}
