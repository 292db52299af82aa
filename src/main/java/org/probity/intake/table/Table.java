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

        /**
         * Takes a row with a cell that may not be what its writer meant. A sink that cannot refuse single rows leaves
         * this as it is, and so refuses the whole table.
         */
        default void doubtful(long line, @Nullable String[] cells, Doubt doubt) {
            throw doubt.refused(line);
        }
    }
}
