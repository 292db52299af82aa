package org.probity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.intake.FileReport;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;
import org.probity.intake.Reject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is in a file, and what could not be read of it. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Says how a file is written, what was read from it and what not. Judges nothing.")
final class InspectCommand implements Callable<Integer> {

    private static final int MOST_REJECTS = 20;

    private final Talk talk;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of records.")
    private List<Path> files = List.of();

    @Option(names = "--map", paramLabel = "FILE", description = "Mapping file for a foreign export.")
    private @Nullable Path mapping;

    InspectCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Reading reading = Intake.read(files, IntakeOptions.defaults().withMapping(mapping));
        reading.files().forEach(this::tell);
        reading.notes().forEach(talk::data);
        List<Reject> rejects = reading.rejects();
        rejects.stream().limit(MOST_REJECTS).map(Reject::toString).forEach(talk::data);
        if (rejects.size() > MOST_REJECTS) {
            talk.data("and " + Words.number(rejects.size() - MOST_REJECTS) + " more.");
        }
        reading.problems().forEach(problem -> talk.say(problem.toString()));
        return (reading.problems().isEmpty() ? Exit.DONE : Exit.INPUT).code();
    }

    private void tell(FileReport file) {
        talk.data(CheckTalk.aboutFile(file));
        file.facts().forEach((kind, count) -> talk.data("  " + kind + ": " + Words.count(count, "fact")));
    }
}
