package org.probity.app.runs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.probity.app.BorrowedBook;
import org.probity.app.CheckRun;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.batch.RunOutput;
import org.probity.batch.RunOutput.Format;
import org.probity.batch.Totals;
import org.probity.decision.Outcome;
import org.probity.fact.Problem;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;

/** One run done: the same as check does with the same files. */
final class RunWork {

    private final Settings house;
    private final Supplier<BorrowedBook> book;
    private final RunFolder folder;
    private final RunState state;

    /** Why a run cannot be done; the message is for the analyst. */
    static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Impossible(List<Problem> problems) {
            super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }

        Impossible(String why) {
            super(why);
        }
    }

    RunWork(Settings house, Supplier<BorrowedBook> book, RunFolder folder, RunState state) {
        this.house = house;
        this.book = book;
        this.folder = folder;
        this.state = state;
    }

    /**
     * The state after the run.
     *
     * @throws RunProgress.Stopped when somebody stopped it
     * @throws Impossible when there is nothing to judge, or nothing to judge by
     */
    RunState done(RunProgress progress, Clock clock) {
        IntakeOptions options =
                state.choices().declared().withMapping(folder.mapping().orElse(null));
        List<Path> inputs = List.of(folder.inputs());
        Settings settings = state.choices().settings(house, options);
        try (Probity probity = Probity.by(book.get(), settings)) {
            Reading reading = probity.read(inputs);
            progress.goOnUnlessStopped();
            if (!reading.problems().isEmpty()) {
                throw new Impossible(reading.problems());
            }
            CheckRun run = new CheckRun(probity, reading, inputs, Lists.of(settings));
            Totals totals = judged(run, reading, progress);
            if (reading.register().size() == 0) {
                throw new Impossible("Nothing to judge: no row of the files could be used. See rejects.csv.");
            }
            return state.done(
                    clock.instant(), counts(reading, totals), probity.book().hash());
        }
    }

    private Totals judged(CheckRun run, Reading reading, RunProgress progress) {
        try (RunOutput output = new RunOutput(
                folder.out(), EnumSet.of(Format.CSV, Format.JSONL, Format.HTML), run.card(), run.dossiers())) {
            // One thread: the pages are served beside it.
            run.judge(1, progress, output::add);
            return output.finish(reading.rejects());
        }
    }

    private static RunState.Counts counts(Reading reading, Totals totals) {
        Map<String, Long> outcomes = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), totals.count(outcome));
        }
        return new RunState.Counts(
                CheckRun.rows(reading.files()),
                CheckRun.notWhollyUsed(reading.files()),
                totals.subjects(),
                totals.findings(),
                outcomes);
    }
}
