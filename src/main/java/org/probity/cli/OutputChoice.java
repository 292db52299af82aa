package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.app.CheckRun;
import org.probity.batch.CannotGoOn;
import org.probity.batch.Journal;
import org.probity.batch.RunOutput.Format;
import picocli.CommandLine.Option;

/** The options that say where a check writes, what, and whether it goes on where one was stopped. */
final class OutputChoice {

    private static final Set<Format> USUAL = EnumSet.of(Format.CSV, Format.JSONL, Format.HTML);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = {
                "Where the output goes: ${DEFAULT-VALUE}. With \"-\" the findings go to standard output,",
                "in one format: jsonl unless --format says csv, xlsx or html."
            })
    private Path out = Path.of("out");

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            description = "What to write: ${COMPLETION-CANDIDATES}; several with commas. Usually csv,jsonl,html.")
    private @Nullable Set<Format> formats;

    @Option(
            names = "--resume",
            description = {
                "Go on where a check of the same files was stopped or killed: nobody is judged twice,",
                "and the output is the same as without the stop."
            })
    private boolean resume;

    boolean isStandard() {
        return out.toString().equals(Outlet.STANDARD);
    }

    void checkUsage() {
        if (isStandard() && resume) {
            throw new Stopped(
                    Exit.USAGE, "--resume: standard output keeps nothing to go on from. Expected --out with a folder.");
        }
        if (isStandard() && formats().size() > 1) {
            throw new Stopped(
                    Exit.USAGE,
                    "--format: found " + formats().size() + " formats for standard output. Expected one of them.");
        }
        if (!isStandard() && Files.exists(out) && !Files.isDirectory(out)) {
            throw new Stopped(Exit.USAGE, "--out: \"" + out + "\" is a file. Expected a folder, or one to be made.");
        }
    }

    Set<Format> formats() {
        if (formats != null) {
            return formats;
        }
        return isStandard() ? EnumSet.of(Format.JSONL) : USUAL;
    }

    Outlet outlet(Talk talk) {
        return isStandard() ? Outlet.standard(formats().iterator().next(), talk) : Outlet.folder(out);
    }

    /** What keeps count of whom the run has judged. */
    Journal journal(CheckRun run, Talk talk) {
        if (isStandard()) {
            return Journal.none();
        }
        boolean isLeft = Journal.isIn(out);
        try {
            Journal journal = resume ? Journal.goOn(out, run.basis()) : Journal.begin(out, run.basis());
            if (isLeft && !resume) {
                talk.say("A check that writes to " + out + " was stopped before its end. It is begun anew; "
                        + "--resume would have gone on with it.");
            } else if (resume) {
                talk.say(goesOn(journal));
            }
            return journal;
        } catch (CannotGoOn other) {
            throw new Stopped(Exit.INPUT, String.valueOf(other.getMessage()));
        }
    }

    private static String goesOn(Journal journal) {
        return journal.judgedAlone() == 0
                ? "No stopped check to go on with: everybody is judged."
                : "Goes on after " + Words.count(journal.judgedAlone(), "subject") + " judged by themselves, "
                        + Words.number(journal.judgedTogether()) + " with their connections.";
    }
}
