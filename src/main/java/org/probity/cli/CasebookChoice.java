package org.probity.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.Casebook;
import org.probity.casebook.store.Place;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where the casebook is. */
final class CasebookChoice {

    @Mixin
    private HomeChoice home = new HomeChoice();

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = {
                "PostgreSQL database of the casebook, jdbc:postgresql://…, which the home folder remembers.",
                "Usually a file in the home folder."
            })
    private @Nullable String store;

    Place place() {
        try {
            return store == null ? Place.in(folder()) : new Place(folder(), Optional.of(store));
        } catch (IllegalArgumentException e) {
            throw new Stopped(Exit.USAGE, "--store: " + e.getMessage());
        }
    }

    /** Whether anybody said where it is. */
    boolean isGiven() {
        return store != null || home.isGiven();
    }

    Path folder() {
        return home.folder();
    }

    Casebook open() {
        return Casebook.open(place(), Clock.systemUTC());
    }
}
