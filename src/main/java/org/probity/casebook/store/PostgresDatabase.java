package org.probity.casebook.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;
import org.probity.casebook.Refused;

/** A PostgreSQL database, which several processes may share. */
final class PostgresDatabase implements Database {

    /** Which must be on, or a commit that was acknowledged may be lost. */
    private static final List<String> MUST_BE_ON = List.of("synchronous_commit", "fsync", "full_page_writes");

    /** Any number, as long as nobody else takes it: writers queue behind this lock. */
    private static final long TURN = 7_301_447_190_226_113L;

    private static final int WRITERS = 8;
    private static final int READERS = 8;

    private final PGSimpleDataSource plain = new PGSimpleDataSource();
    private final HikariDataSource writing;
    private final HikariDataSource reading;

    private PostgresDatabase(String url) {
        plain.setUrl(url);
        // Else the driver puts the values of a refused row, and with them persons, into its messages.
        plain.setLogServerErrorDetail(false);
        this.writing = Pools.of("casebook-writers", plain, WRITERS);
        this.reading = Pools.of("casebook-readers", plain, READERS);
    }

    /**
     * Connects to a database.
     *
     * @throws Refused when it cannot be reached, or may lose what it acknowledged
     */
    static PostgresDatabase open(String url) {
        PostgresDatabase database = new PostgresDatabase(url);
        try {
            database.readBack();
            return database;
        } catch (SQLException e) {
            database.close();
            throw notOpened(e);
        } catch (Refused e) {
            database.close();
            throw e;
        }
    }

    private static RuntimeException notOpened(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case "08004", "28P01", "28000" ->
                new Refused(
                        Refused.Reason.UNAVAILABLE,
                        "The database does not let us in (" + state + "). Expected user and password in the URL, or the"
                                + " password in the file .pgpass of your own folder or in the one that PGPASSFILE names.",
                        failure);
            case "08001" ->
                new Refused(
                        Refused.Reason.UNAVAILABLE,
                        "The database cannot be reached (08001). Expected one that runs where the URL says.",
                        failure);
            case "3D000" ->
                new Refused(
                        Refused.Reason.UNAVAILABLE,
                        "The server has no database of that name (3D000). Expected one made before.",
                        failure);
            default -> Failures.translated(failure);
        };
    }

    private void readBack() throws SQLException {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : MUST_BE_ON) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                    String found = row.next() ? row.getString(1) : "nothing";
                    if (!found.equals("on")) {
                        throw new Refused(
                                Refused.Reason.UNAVAILABLE,
                                "PostgreSQL: " + setting + " is \"" + found + "\". Expected \"on\".");
                    }
                }
            }
        }
    }

    @Override
    public String dialect() {
        return "postgresql";
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
        handle.select("SELECT pg_advisory_xact_lock(hashtextextended(current_schema(), ?))", TURN)
                .mapToMap()
                .one();
    }

    @Override
    public void wipe() {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("screening_papers", "finding_papers", "touches", "disposition_papers")) {
                statement.execute("VACUUM FULL " + table);
            }
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    @Override
    public void copyTo(Path file) {
        throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "PostgreSQL is copied by its own pg_dump.");
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
