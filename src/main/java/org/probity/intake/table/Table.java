package org.probity.intake.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rows of text under a header, read once from the first to the last. */
public interface Table {

    /** The columns as written; blank and repeated ones are kept, so that they can be named. */
    List<String> header();

    /** Line of the header, from 1. */
    long headerLine();

    /**
     * Hands over every row that is not blank.
     *
     * @throws FileRefused when the file breaks a bound on the way; nothing of it may then be used
     */
    void forEachRow(RowSink sink);

    /** Takes one row. The array is the taker's own. */
    interface RowSink {
        void row(long line, @Nullable String[] cells);
    }
}
