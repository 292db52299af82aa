package org.probity.casebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.probity.casebook.store.Place;

/** The databases that the same tests run against. */
public enum Where {
    SQLITE,
    /** In a schema of its own; needs the environment's PROBITY_POSTGRES_URL. */
    POSTGRESQL;

    /** A new and empty place; skips the test where there is none of the kind. */
    public Place place(Path home) {
        if (this == SQLITE) {
            return Place.in(home);
        }
        String url = System.getenv("PROBITY_POSTGRES_URL");
        Assumptions.assumeTrue(url != null, "PROBITY_POSTGRES_URL is not set, so PostgreSQL is left out");
        String schema = "t" + Long.toUnsignedString(System.nanoTime(), 36);
        run(url, "CREATE SCHEMA " + schema);
        return new Place(home, Optional.of(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema));
    }

    /** Removes what was made in it. */
    public static void drop(Place place) {
        place.url().ifPresent(url -> {
            String schema = url.substring(url.indexOf("currentSchema=") + "currentSchema=".length());
            run(url, "DROP SCHEMA " + schema + " CASCADE");
        });
    }

    private static void run(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
