package org.probity.fact;

/**
 * The place a row comes from.
 *
 * @param file file name as the user gave it, such as "payments.csv"; in a scenario the key, such as "payments"
 * @param line line in the file on which the row starts, from 1; in a scenario the number of the row
 * @param row the row's own id, or blank
 */
public record Origin(String file, long line, String row) {

    /** The row's id, or where it stands when it has none. */
    public String cite() {
        return row.isBlank() ? place() : row;
    }

    /** File and line, such as "payments.csv:42". */
    public String place() {
        return file + ":" + line;
    }
}
