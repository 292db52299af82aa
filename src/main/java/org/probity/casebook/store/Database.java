package org.probity.casebook.store;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.jdbi.v3.core.Handle;

/** A database that can hold a casebook. */
interface Database extends AutoCloseable {

    /** Folder of the migrations that it alone understands. */
    String dialect();

    /** Connections for migrations. */
    DataSource forMigrations();

    /** Connections that write. */
    DataSource writing();

    /** Connections that only read. */
    DataSource reading();

    /** Makes this transaction the only one that writes, until it ends. */
    void takeTurn(Handle handle);

    /** Removes what was deleted from the files too, so that nobody finds it there. */
    void wipe();

    /** Copies everything into a new file while others go on working. */
    void copyTo(Path file);

    @Override
    void close();
}
