package org.probity.casebook.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Handle;
import org.probity.casebook.Refused;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One SQLite file, held by one process, written by one connection at a time and read by several. */
final class SqliteFile implements Database {

    /** What must hold, as SQLite says it. In WAL mode with FULL no acknowledged row is lost, see MEASUREMENTS.md. */
    private static final Map<String, String> PRAGMAS = pragmas();

    private static final int READERS = 4;

    private final FileChannel lock;
    private final SQLiteDataSource plain;
    private final HikariDataSource writing;
    private final HikariDataSource reading;

    private SqliteFile(FileChannel lock, Path file) {
        this.lock = lock;
        this.plain = new Connections(file, SQLiteConfig.TransactionMode.IMMEDIATE);
        this.writing = Pools.of("casebook-writer", plain, 1);
        this.reading =
                Pools.of("casebook-readers", new Connections(file, SQLiteConfig.TransactionMode.DEFERRED), READERS);
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws Refused when another process has it open, or when it does not take the settings that keep it whole
     */
    static SqliteFile open(Path file) {
        FileChannel lock = locked(file.resolveSibling(file.getFileName() + ".lock"));
        try {
            if (!Files.exists(file)) {
                ownerOnly(Files.createFile(file));
            }
            SqliteFile database = new SqliteFile(lock, file);
            database.readBack();
            return database;
        } catch (IOException e) {
            throw new Refused(Refused.Reason.UNAVAILABLE, file + " cannot be opened (" + e.getMessage() + ").", e);
        }
    }

    private static FileChannel locked(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (held(channel)) {
                return channel;
            }
            channel.close();
            throw new Refused(
                    Refused.Reason.IN_USE,
                    file.resolveSibling("casebook.db") + " is in use by another process. Maybe a server is running.");
        } catch (IOException e) {
            throw new Refused(Refused.Reason.UNAVAILABLE, file + " cannot be opened (" + e.getMessage() + ").", e);
        }
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void ownerOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static Map<String, String> pragmas() {
        Map<String, String> pragmas = new LinkedHashMap<>();
        pragmas.put("journal_mode", "wal");
        pragmas.put("synchronous", "2");
        pragmas.put("busy_timeout", "5000");
        pragmas.put("foreign_keys", "1");
        pragmas.put("trusted_schema", "0");
        pragmas.put("cell_size_check", "1");
        pragmas.put("secure_delete", "1");
        pragmas.put("recursive_triggers", "1");
        return pragmas;
    }

    private void readBack() {
        try (Connection connection = writing.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> pragma : PRAGMAS.entrySet()) {
                try (ResultSet row = statement.executeQuery("PRAGMA " + pragma.getKey())) {
                    String found = row.next() ? row.getString(1) : "nothing";
                    if (!found.equals(pragma.getValue())) {
                        throw new Refused(
                                Refused.Reason.UNAVAILABLE,
                                "casebook.db: " + pragma.getKey() + " is \"" + found + "\". Expected "
                                        + pragma.getValue() + ". Maybe the folder is on a network drive.");
                    }
                }
            }
        } catch (SQLException e) {
            close();
            throw Failures.translated(e);
        } catch (Refused e) {
            close();
            throw e;
        }
    }

    /** Connections to the file, with all settings made. */
    private static final class Connections extends SQLiteDataSource {

        Connections(Path file, SQLiteConfig.TransactionMode mode) {
            super(config(mode));
            setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        }

        private static SQLiteConfig config(SQLiteConfig.TransactionMode mode) {
            SQLiteConfig config = new SQLiteConfig();
            config.setTransactionMode(mode);
            config.setBusyTimeout(5000);
            return config;
        }

        @Override
        public org.sqlite.SQLiteConnection getConnection(
                @org.jspecify.annotations.Nullable String user, @org.jspecify.annotations.Nullable String word)
                throws SQLException {
            org.sqlite.SQLiteConnection connection = super.getConnection(user, word);
            try (Statement statement = connection.createStatement()) {
                for (Map.Entry<String, String> pragma : PRAGMAS.entrySet()) {
                    statement.execute("PRAGMA " + pragma.getKey() + " = " + pragma.getValue());
                }
            }
            return connection;
        }
    }

    @Override
    public String dialect() {
        return "sqlite";
    }

    @Override
    public DataSource forMigrations() {
        return plain;
    }

    @Override
    public DataSource writing() {
        return writing;
    }

    @Override
    public DataSource reading() {
        return reading;
    }

    @Override
    public void takeTurn(Handle handle) {
        // There is one writing connection, and its transactions begin as IMMEDIATE.
    }

    @Override
    public void wipe() {
        try (Connection connection = writing.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    @Override
    public void copyTo(Path file) {
        try (Connection connection = reading.getConnection();
                java.sql.PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, file.toAbsolutePath().toString());
            copy.execute();
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
