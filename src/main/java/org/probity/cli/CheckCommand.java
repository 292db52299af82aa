package org.probity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.probity.app.CheckRun;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.batch.Journal;
import org.probity.batch.Progress;
import org.probity.batch.RunOutput;
import org.probity.batch.Totals;
import org.probity.intake.Reading;
import org.probity.rulebook.syntax.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks everybody in a folder or in files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks vendors, officials, units and buyers in a folder or in files.")
final class CheckCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private InputChoice input = new InputChoice();

    @Mixin
    private OutputChoice output = new OutputChoice();

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

    @Option(names = "--require-lists", description = "End with 5 when a mandatory list is missing or stale.")
    private boolean requireLists;

    @Option(
            names = "--record",
            description = {
                "Keep the run in the casebook too, each subject with all that it rests on, as if it were screened there.",
                "A run of the same input that was interrupted goes on, without a lost or doubled row."
            })
    private boolean record;

    @Mixin
    private StoreChoice store = new StoreChoice();

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
        try (Interruption interruption = Interruption.heard(talk);
                InputChoice chosen = input;
                Outlet outlet = output.outlet(talk)) {
            return checked(chosen.paths(talk.in()), outlet, interruption).code();
        } catch (Stopped stopped) {
            if (stopped.exit() == Exit.INTERRUPTED) {
                // Whoever asked to stop has been told already.
                return stopped.exit().code();
            }
            throw stopped;
        }
    }

    private Exit checked(List<Path> paths, Outlet outlet, Interruption interruption) {
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
            CheckRun run =
                    pace.of("ties", () -> new CheckRun(probity, reading, paths, official, input.standard()), one -> 0L);
            Stopped.at(run.judging().who().problems());
            if (requireLists && !run.judging().lists().doubts().isEmpty()) {
                throw new Stopped(
                        Exit.LISTS,
                        "Lists: " + String.join("; ", run.judging().lists().doubts()) + ".");
            }
            Totals totals = judged(run, reading, outlet, interruption, pace);
            if (reading.register().size() == 0) {
                throw new Stopped(Exit.INPUT, "Nothing to judge: every row of the input was refused." + rejects());
            }
            if (!quiet) {
                said.aboutRun(run, totals, outlet);
                said.aboutPace(pace);
            }
            return exit(totals, reading);
        }
    }

    /** Where the rows refused are written. */
    private String rejects() {
        return output.isStandard() ? "" : " See " + output.outlet(talk).folder().resolve("rejects.csv") + ".";
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
        input.checkUsage();
        output.checkUsage();
    }

    private Totals judged(CheckRun run, Reading reading, Outlet outlet, Interruption interruption, Pace pace) {
        try (Journal journal = output.journal(run, talk);
                RunOutput files = new RunOutput(outlet.folder(), output.formats(), run.card(), run.dossiers());
                Recording kept = record ? Recording.in(store.open(lists.home()), run, threads) : Recording.none()) {
            Progress progress = interruption.stopping(pace.watching(line()), journal, !output.isStandard());
            pace.of(
                    "dossiers",
                    () -> {
                        run.judge(threads, progress, journal, judged -> {
                            files.add(judged.decision());
                            kept.add(judged);
                        });
                        return run;
                    },
                    one -> (long) one.judging().subjects().size());
            Totals totals = pace.of("output", () -> files.finish(reading.rejects()), one -> 0L);
            kept.end().filter(words -> !quiet).ifPresent(talk::say);
            outlet.deliver();
            journal.end();
            interruption.finished();
            return totals;
        }
    }

    private Progress line() {
        boolean shown = !quiet && (progress == When.ON || progress == When.AUTO && ProgressLine.isTerminal());
        return shown ? new ProgressLine() : Progress.nobody();
    }

    private Exit exit(Totals totals, Reading reading) {
        long rows = CheckRun.rows(reading.files());
        long refused = CheckRun.notWhollyUsed(reading.files());
        if (!reading.problems().isEmpty()) {
            talk.say(Words.count(reading.problems().size(), "file") + " could not be used.");
            return Exit.INPUT;
        }
        if (maxRejects != null && maxRejects.isExceededBy(refused, rows)) {
            talk.say("Too many rejects: " + refused + " of " + rows + " rows, and at most " + maxRejects + " may be."
                    + rejects());
            return Exit.INPUT;
        }
        return failOn != null && totals.atLeast(failOn) > 0 ? Exit.FINDINGS : Exit.DONE;
    }
}
