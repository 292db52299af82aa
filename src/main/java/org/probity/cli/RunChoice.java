package org.probity.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.RunAgain;
import org.probity.app.RunChanged;
import org.probity.intake.Reading;
import picocli.CommandLine.Option;

/** The option that names the output folder of an earlier check, whose files are read again. */
final class RunChoice {

    @Option(
            names = "--run",
            paramLabel = "OUT",
            description = "Output folder of an earlier check; its files are read again, and must not have changed.")
    private @Nullable Path out;

    boolean isChosen() {
        return out != null;
    }

    RunAgain again() {
        if (out == null) {
            throw new Stopped(Exit.USAGE, "--run is missing. Expected the output folder of a check.");
        }
        try {
            return RunAgain.of(out);
        } catch (RunChanged changed) {
            throw new Stopped(Exit.INPUT, String.valueOf(changed.getMessage()));
        }
    }

    /** The run made ready to be judged by a book, said where it is not as it was then. */
    static Probity.Judging judging(RunAgain run, Probity probity, Reading reading, Lists lists, Talk talk) {
        Probity.Judging judging = probity.judging(reading.register(), lists);
        run.otherLists(judging.screener().searched())
                .forEach(list -> talk.say("The list " + list + " is not the one that was searched then."));
        return judging;
    }
}
