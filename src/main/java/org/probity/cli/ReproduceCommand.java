package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.probity.app.CheckRun;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.RunAgain;
import org.probity.app.RunChanged;
import org.probity.app.Settings;
import org.probity.batch.Progress;
import org.probity.batch.RunOutput;
import org.probity.batch.RunOutput.Format;
import org.probity.intake.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a run again and compares its files byte for byte. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description =
                "Makes a run again, from the same files by the same rules, and compares its output byte for byte.")
final class ReproduceCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(index = "0", paramLabel = "RUN", description = "run.json of a run, or the folder it stands in.")
    private Path run = Path.of("out");

    @Mixin
    private SearchChoice lists = new SearchChoice();

    @Mixin
    private RulesChoice rules = new RulesChoice();

    ReproduceCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Path out = Files.isDirectory(run)
                ? run
                : Objects.requireNonNullElse(run.toAbsolutePath().getParent(), run);
        Path again = Files.createTempDirectory("probity-again");
        try {
            make(RunAgain.of(out), out, again);
            return compare(out, again).code();
        } catch (RunChanged changed) {
            throw new Stopped(Exit.INPUT, String.valueOf(changed.getMessage()));
        } finally {
            Scratch.remove(again);
        }
    }

    private void make(RunAgain then, Path out, Path again) {
        Settings settings = then.settings(lists.in(rules.settings()));
        try (Probity probity = Probity.open(settings)) {
            if (!probity.book().hash().equals(then.rulesHash())) {
                throw new RunChanged("The rules have changed since the run: their hash is "
                        + probity.book().hash() + ". Expected " + then.rulesHash() + ".\nMaybe --rules names theirs.");
            }
            Reading reading = probity.read(then.inputs());
            CheckRun run = new CheckRun(probity, reading, then.inputs(), Lists.of(settings));
            List<String> others = then.otherLists(run.judging().screener().searched());
            if (!others.isEmpty()) {
                throw new RunChanged("Other lists are searched than in the run: " + String.join(", ", others) + ".");
            }
            try (RunOutput output = new RunOutput(again, formats(out), run.card(), run.dossiers())) {
                run.judge(Runtime.getRuntime().availableProcessors(), Progress.nobody(), output::add);
                output.finish(reading.rejects());
            }
        }
    }

    private static Set<Format> formats(Path out) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        add(formats, Format.CSV, out.resolve("outcomes.csv"));
        add(formats, Format.JSONL, out.resolve("findings.jsonl"));
        add(formats, Format.XLSX, out.resolve("run.xlsx"));
        add(formats, Format.HTML, out.resolve("summary.html"));
        return formats;
    }

    private static void add(Set<Format> formats, Format format, Path file) {
        if (Files.exists(file)) {
            formats.add(format);
        }
    }

    private Exit compare(Path out, Path again) throws IOException {
        List<String> other = new ArrayList<>();
        try (Stream<Path> files = Files.list(again)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                Path then = out.resolve(name);
                long at = Files.exists(then) ? Files.mismatch(then, file) : 0;
                talk.data(name + ": "
                        + (at < 0 ? "the same bytes" : Files.exists(then) ? "another byte at " + at : "missing"));
                if (at >= 0) {
                    other.add(name);
                }
            }
        }
        talk.say(
                other.isEmpty()
                        ? "The run was made again, with the same bytes."
                        : "The run was made again, and " + String.join(", ", other) + " came out otherwise.");
        return other.isEmpty() ? Exit.DONE : Exit.INPUT;
    }
}
