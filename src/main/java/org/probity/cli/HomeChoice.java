package org.probity.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.probity.app.lists.ListsShelf;
import org.probity.intake.table.FileRefused;
import picocli.CommandLine.Option;

/** The option that says where the user's lists, published books and cases are kept. */
final class HomeChoice {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder in which lists, books and cases are kept. Usually .probity in the user's own folder.")
    private @Nullable Path home;

    /** Whether it was said. */
    boolean isGiven() {
        return home != null;
    }

    Path folder() {
        return home != null ? home : Path.of(System.getProperty("user.home", "."), ".probity");
    }

    ListsShelf shelf() {
        try {
            return new ListsShelf(folder(), LocalDate.now(ZoneOffset.UTC));
        } catch (FileRefused e) {
            throw new Stopped(Exit.INPUT, String.valueOf(e.getMessage()));
        }
    }
}
