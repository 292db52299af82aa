package org.probity.casebook.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a casebook is kept.
 *
 * @param home folder of the keys and checkpoints, and of the database file where no URL is given
 * @param url JDBC URL of a PostgreSQL database
 */
public record Place(Path home, Optional<String> url) {

    public Place {
        url.filter(one -> !one.startsWith("jdbc:postgresql:")).ifPresent(one -> {
            throw new IllegalArgumentException("\"" + one.replaceAll("password=[^&]*", "password=…")
                    + "\" is no place for a casebook. Expected a URL that begins with jdbc:postgresql:");
        });
    }

    /** A database file in a folder. */
    public static Place in(Path home) {
        return new Place(home, Optional.empty());
    }

    /** The database file. */
    public Path file() {
        return home.resolve("casebook.db");
    }

    /** The folder of keys and checkpoints. */
    public Path audit() {
        return home.resolve("audit");
    }
}
