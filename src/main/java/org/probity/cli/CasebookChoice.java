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
            description = "PostgreSQL database of the casebook, jdbc:postgresql://… Usually a file in the home folder.")
    private @Nullable String store;

    Place place() {
        try {
            return new Place(folder(), Optional.ofNullable(store));
        } catch (IllegalArgumentException e) {
            throw new Stopped(Exit.USAGE, "--store: " + e.getMessage());
        }
    }

    Path folder() {
        return home.folder();
    }

    Casebook open() {
        return Casebook.open(place(), Clock.systemUTC());
    }
}
