package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.intake.Reading;
import org.probity.intake.table.FileRefused;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The choice of lists that parties are searched on: a folder, else those kept in the home folder. */
final class SearchChoice {

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            description = {
                "Folder with lists.csv and listings.csv, or with lists in their publishers' own files.",
                "Usually those imported in the home folder."
            })
    private @Nullable Path folder;

    @Mixin
    private HomeChoice home = new HomeChoice();

    /** The settings with this choice. */
    Settings in(Settings settings) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Stopped(Exit.INPUT, "--lists: \"" + folder + "\" is no folder. Expected a folder with lists.");
        }
        return settings.withLists(Optional.ofNullable(folder), home.folder());
    }

    /** Reads the official ones. */
    Lists read(Settings settings) {
        try {
            return Lists.of(settings);
        } catch (FileRefused refused) {
            throw new Stopped(Exit.INPUT, String.valueOf(refused.getMessage()));
        }
    }

    /** Reads the rows of lists.csv and listings.csv in the folder, where it has them. */
    Reading own(Settings settings) {
        return Probity.read(settings, List.of());
    }

    /** The home folder. */
    Path home() {
        return home.folder();
    }
}
