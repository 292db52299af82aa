package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.probity.app.CheckRun;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.batch.Progress;
import org.probity.batch.RunOutput;
import org.probity.batch.RunOutput.Format;
import org.probity.batch.Totals;
import org.probity.intake.Reading;
import org.probity.rulebook.syntax.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks everybody in a folder or in files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks vendors, officials, units and buyers in a folder or in files.")
final class CheckCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Folders or files of records.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the output goes: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out");

    @Mixin
    private FilesChoice written = new FilesChoice();

    @Mixin
    private SearchChoice lists = new SearchChoice();

    @Option(names = "--mission", paramLabel = "CODE", description = "Mission whose limits hold.")
    private @Nullable String mission;

    @Option(names = "--threads", paramLabel = "N", description = "Number of threads; the output is the same for any.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "End with 1 when a finding weighs this or more: ${COMPLETION-CANDIDATES}.")
    private @Nullable Severity failOn;

    @Option(
            names = "--max-rejects",
            paramLabel = "N|P%%",
            converter = Share.Reader.class,
            description = "End with 3 when more rows than this are refused.")
    private @Nullable Share maxRejects;

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Progress bar on standard error: ${COMPLETION-CANDIDATES}.")
    private When progress = When.AUTO;

    @Option(names = "--quiet", description = "Say only what went wrong.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Say what was found in each file, and how long everything took.")
    private boolean verbose;

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            defaultValue = "csv,jsonl,html",
            description = "What to write: ${COMPLETION-CANDIDATES}; several with commas.")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(names = "--require-lists", description = "End with 5 when a mandatory list is missing or stale.")
    private boolean requireLists;

    @Option(
            names = "--record",
            description = {
                "Keep the run in the casebook of the home folder too, as one that can be searched there.",
                "A run of the same input that was interrupted goes on, without a lost or doubled row."
            })
    private boolean record;

    @Mixin
    private RulesChoice choice = new RulesChoice();

    CheckCommand(Talk talk) {
        this.talk = talk;
    }

    /** When a progress bar is shown. */
    enum When {
        AUTO,
        ON,
        OFF
    }

    @Override
    public Integer call() {
        checkUsage();
        Settings settings = lists.in(choice.settings()).withInput(written.options(), Optional.ofNullable(mission));
        Pace pace = new Pace();
        CompletableFuture<Reading> rows = CompletableFuture.supplyAsync(
                () -> pace.of("rows", () -> Probity.read(settings, paths), read -> CheckRun.rows(read.files())));
        CompletableFuture<Lists> searched =
                CompletableFuture.supplyAsync(() -> pace.of("lists", () -> lists.read(settings), one -> 0L));
        try (Probity probity = pace.of("rules", () -> Probity.open(settings), one -> 0L)) {
            Reading reading = rows.join();
            CheckTalk said = new CheckTalk(talk, verbose);
            said.aboutFiles(reading);
            if (reading.register().size() == 0 && reading.rejects().isEmpty()) {
                throw new Stopped(Exit.INPUT, "Nothing to judge: no row of the input could be used.");
            }
            Lists official = searched(searched);
            CheckRun run = pace.of("ties", () -> new CheckRun(probity, reading, paths, official), one -> 0L);
            Stopped.at(run.judging().who().problems());
            if (requireLists && !run.judging().lists().doubts().isEmpty()) {
                throw new Stopped(
                        Exit.LISTS,
                        "Lists: " + String.join("; ", run.judging().lists().doubts()) + ".");
            }
            Totals totals = judged(run, reading, pace);
            if (reading.register().size() == 0) {
                throw new Stopped(
                        Exit.INPUT,
                        "Nothing to judge: every row of the input was refused. See " + out.resolve("rejects.csv")
                                + ".");
            }
            if (!quiet) {
                said.aboutRun(run, totals, out);
                said.aboutPace(pace);
            }
            return exit(totals, reading).code();
        }
    }

    private Lists searched(CompletableFuture<Lists> reading) {
        try {
            Lists official = reading.join();
            official.notes().forEach(talk::say);
            return official;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Stopped stopped ? stopped : failed;
        }
    }

    private void checkUsage() {
        if (threads < 1) {
            throw new Stopped(Exit.USAGE, "--threads: \"" + threads + "\" is too few. Expected 1 or more.");
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new Stopped(
                        Exit.INPUT,
                        path + ": there is no such file or folder (looked at "
                                + path.toAbsolutePath().normalize() + ").");
            }
        }
    }

    private Totals judged(CheckRun run, Reading reading, Pace pace) {
        boolean shown = !quiet && (progress == When.ON || progress == When.AUTO && ProgressLine.isTerminal());
        try (RunOutput output = new RunOutput(out, formats, run.card(), run.dossiers());
                Recording kept = record ? Recording.in(lists.home(), run) : Recording.none()) {
            pace.of(
                    "dossiers",
                    () -> {
                        Progress line = shown ? new ProgressLine() : ProgressLine.silent();
                        run.judge(threads, pace.watching(line), decision -> {
                            output.add(decision);
                            kept.add(decision);
                        });
                        return run;
                    },
                    one -> (long) one.judging().subjects().size());
            Totals totals = pace.of("output", () -> output.finish(reading.rejects()), one -> 0L);
            kept.end().filter(words -> !quiet).ifPresent(talk::say);
            return totals;
        }
    }

    private Exit exit(Totals totals, Reading reading) {
        long rows = CheckRun.rows(reading.files());
        long refused = CheckRun.notWhollyUsed(reading.files());
        if (!reading.problems().isEmpty()) {
            talk.say(Words.count(reading.problems().size(), "file") + " could not be used.");
            return Exit.INPUT;
        }
        if (maxRejects != null && maxRejects.isExceededBy(refused, rows)) {
            talk.say("Too many rejects: " + refused + " of " + rows + " rows, and at most " + maxRejects
                    + " may be. Maybe see " + out.resolve("rejects.csv") + ".");
            return Exit.INPUT;
        }
        return failOn != null && totals.atLeast(failOn) > 0 ? Exit.FINDINGS : Exit.DONE;
    }
}
