package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.app.Settings;
import org.probity.intake.IntakeOptions;
import picocli.CommandLine.Option;

/** The options that say which rules, and of what day. */
final class RulesChoice {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {
                "Folder of rules. Usually \"rules\" where there is one, else the book published in the home folder,",
                "else the book that comes along."
            })
    private @Nullable Path rules;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day on which everything is judged. Usually the day of mission.csv, else today.")
    private @Nullable LocalDate asOf;

    /** The same, where the book published in a home folder counts unless a folder of rules does. */
    Settings settings(HomeChoice home) {
        return settings().withLists(Optional.empty(), home.folder());
    }

    /** The settings, with nothing said of lists, files and mission. */
    Settings settings() {
        if (rules != null && !Files.isDirectory(rules)) {
            throw new Stopped(Exit.USAGE, "--rules: \"" + rules + "\" is no folder. Expected a folder of rules.");
        }
        return new Settings(
                Optional.ofNullable(rules),
                Optional.empty(),
                Optional.empty(),
                IntakeOptions.defaults(),
                Optional.ofNullable(asOf),
                Optional.empty(),
                LocalDate.now(ZoneOffset.UTC));
    }
}
