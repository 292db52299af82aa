package org.probity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.fact.Limits;
import org.probity.identity.WhoIsWho;
import org.probity.intake.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files to find out who is who in, and how they are read. */
final class PartiesRead {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders and files with records.")
    private List<Path> paths = List.of();

    @Mixin
    private FilesChoice files = new FilesChoice();

    @Mixin
    private RulesChoice rules = new RulesChoice();

    @Option(names = "--mission", paramLabel = "CODE", description = "Mission whose limits hold.")
    private @Nullable String mission;

    private Settings settings() {
        return rules.settings().withInput(files.options(), Optional.ofNullable(mission));
    }

    /** The files, read. */
    Reading read() {
        Reading reading = Probity.read(settings(), paths);
        Stopped.at(reading.problems());
        return reading;
    }

    /** The limits in force for them. */
    Limits limits(Reading reading) {
        return Probity.limits(settings(), reading.register());
    }

    /** Who is who in them. */
    WhoIsWho whoIsWho(Reading reading, Limits limits) {
        WhoIsWho who = Probity.whoIsWho(reading.register(), limits);
        Stopped.at(who.problems());
        return who;
    }
}
