package org.probity.casebook.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.probity.casebook.Refused;
import org.probity.casebook.Refused.Reason;

/**
 * Where a casebook is kept. A home folder has one: which database it is in stands in the folder from the first time on,
 * so that no command opens a second one beside it.
 *
 * @param home folder of the keys and checkpoints, and of the database file where no URL is given
 * @param url JDBC URL of a PostgreSQL database
 */
public record Place(Path home, Optional<String> url) {

    private static final String NOTE = "casebook.url";
    private static final Pattern PASSWORD = Pattern.compile("([?&])password=[^&]*&?");
    private static final Pattern LAST_MARK = Pattern.compile("[?&]$");

    public Place {
        url.filter(one -> !one.startsWith("jdbc:postgresql:")).ifPresent(one -> {
            throw new IllegalArgumentException("\"" + unsecret(one)
                    + "\" is no place for a casebook. Expected a URL that begins with jdbc:postgresql:");
        });
    }

    /** Where the casebook of a home folder is: in the database that the folder names, else in a file. */
    public static Place in(Path home) {
        return new Place(home, noted(home));
    }

    /** The database file. */
    public Path file() {
        return home.resolve("casebook.db");
    }

    /** The folder of keys and checkpoints. */
    public Path audit() {
        return home.resolve("audit");
    }

    /** Whether somebody made a casebook here. */
    public boolean exists() {
        return url.isPresent() || Files.exists(file());
    }

    /**
     * Refuses a second casebook in a home folder that has one already.
     *
     * @throws Refused when the folder has a database file, or names another database
     */
    void checkOnlyOne() {
        if (url.isEmpty()) {
            return;
        }
        if (Files.exists(file())) {
            throw new Refused(
                    Reason.OUT_OF_ORDER,
                    home + " has a casebook already, in the file casebook.db. Expected another --home for the one in "
                            + unsecret(url.get()) + ".");
        }
        Optional<String> before = noted(home).filter(one -> !one.equals(unsecret(url.get())));
        if (before.isPresent()) {
            throw new Refused(
                    Reason.OUT_OF_ORDER,
                    "The casebook of " + home + " is in " + before.get() + ", not in " + unsecret(url.get())
                            + ". Where it has moved, correct the file " + NOTE + " in that folder.");
        }
    }

    /** Notes in the home folder which database it is, without the password. */
    void note() {
        if (url.isEmpty() || noted(home).isPresent()) {
            return;
        }
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve(NOTE), unsecret(url.get()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> noted(Path home) {
        Path note = home.resolve(NOTE);
        try {
            return Files.exists(note) ? Optional.of(Files.readString(note).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new Refused(Reason.UNAVAILABLE, note + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static String unsecret(String url) {
        return LAST_MARK.matcher(PASSWORD.matcher(url).replaceAll("$1")).replaceFirst("");
    }
}
