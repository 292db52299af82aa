package org.probity.casebook.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows for one table, gathered and then written at once; plain JDBC, for it is the hot path of a run. Not safe for threads. */
public final class Rows implements AutoCloseable {

    private final PreparedStatement statement;
    private int waiting;

    /** @param insert the statement with a question mark for each value */
    public Rows(Handle handle, String insert) {
        try {
            this.statement = handle.getConnection().prepareStatement(insert);
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    /** Adds a row: texts, whole numbers and nulls. */
    public void add(@Nullable Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            waiting++;
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    /** Writes what was added. */
    public void flush() {
        try {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        } catch (SQLException e) {
            throw new RowsRefused(e);
        }
    }

    /** Carries the database's word to the one who decides whether to try again. */
    private static final class RowsRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RowsRefused(SQLException cause) {
            super(cause);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }
}
