package org.probity.intake;

import org.probity.fact.Origin;

/**
 * A row, or a part of one, that could not be used, and why.
 *
 * @param origin where the row stands
 * @param column the column that is to blame; blank where the whole row is
 * @param found the text found there
 * @param expected what would have been read; a second line may begin with "Maybe"
 * @param row the row as read, as one CSV line
 */
public record Reject(Origin origin, String column, String found, String expected, String row) {
    @Override
    public String toString() {
        String what = column.isBlank() ? "found " + found : column + " is \"" + found + "\"";
        return origin.file() + ", line " + origin.line() + ": " + what + ". Expected " + expected;
    }
}
