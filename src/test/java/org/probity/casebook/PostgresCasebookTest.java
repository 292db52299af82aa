package org.probity.casebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.store.Place;

/** The same casebook in PostgreSQL, in a schema of its own; needs the environment's PROBITY_POSTGRES_URL. */
class PostgresCasebookTest extends CasebookBehaviour {

    @TempDir
    Path home;

    private String schema = "";

    @Override
    Office office() throws SQLException {
        Optional<String> url = Office.postgres();
        Assumptions.assumeTrue(url.isPresent(), "PROBITY_POSTGRES_URL is not set, so PostgreSQL is left out");
        schema = "t" + Long.toUnsignedString(System.nanoTime(), 36);
        run("CREATE SCHEMA " + schema);
        String inSchema = url.get() + (url.get().contains("?") ? "&" : "?") + "currentSchema=" + schema;
        return new Office(new Place(home, Optional.of(inSchema)));
    }

    @AfterEach
    void drop() throws SQLException {
        if (!schema.isEmpty()) {
            run("DROP SCHEMA " + schema + " CASCADE");
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(Office.postgres().orElseThrow());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
