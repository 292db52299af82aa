package org.probity.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.Casebook;
import org.probity.casebook.store.Place;
import picocli.CommandLine.Option;

/** The option that says in which database the casebook is. */
final class StoreChoice {

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = {
                "PostgreSQL database of the casebook, jdbc:postgresql://…, which the home folder remembers.",
                "Usually a file in the home folder."
            })
    private @Nullable String store;

    Place place(Path home) {
        try {
            return store == null ? Place.in(home) : new Place(home, Optional.of(store));
        } catch (IllegalArgumentException e) {
            throw new Stopped(Exit.USAGE, "--store: " + e.getMessage());
        }
    }

    /** Whether it was said. */
    boolean isGiven() {
        return store != null;
    }

    /** Whether there is a casebook, as far as can be seen without opening it. */
    boolean isThere(Path home) {
        return store != null || place(home).exists();
    }

    Casebook open(Path home) {
        return Casebook.open(place(home), Clock.systemUTC());
    }
}
