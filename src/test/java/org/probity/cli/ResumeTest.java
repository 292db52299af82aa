package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.CheckRun;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.app.SmallBook;
import org.probity.batch.Journal;

import static org.assertj.core.api.Assertions.assertThat;

/** A check that is stopped goes on; -Dprobity.kills=100 for as many kills as the project promises to stand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResumeTest {

    private static final int KILLS = Integer.getInteger("probity.kills", 3);
    private static final int VENDORS = 8_000;

    @TempDir
    private Path folder;

    private Path rules;
    private Path data;
    private Path out;
    private Path words;

    @BeforeEach
    void write() throws IOException {
        rules = SmallBook.writeTo(folder.resolve("rules"));
        data = SmallBook.writeDataTo(folder.resolve("data"));
        out = folder.resolve("out");
        words = folder.resolve("words.txt");
    }

    @Test
    void a_check_that_is_killed_at_any_moment_goes_on_to_the_same_bytes() throws IOException, InterruptedException {
        writeManyVendors();
        Map<String, String> unstopped = unstopped();
        Random random = new Random(20261130);
        int stoppedWhileJudging = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long left = judged();
            Process process = Program.start(words, List.of(), arguments("--resume"));
            untilItJudges(process, left);
            // A quick machine may be done before a random moment comes; each third kill is sure to meet it at work.
            process.waitFor(kill % 3 == 0 ? 0 : random.nextInt(1_500), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            process.waitFor();
            stoppedWhileJudging += Journal.isIn(out) ? 1 : 0;
        }

        Program last = Program.call(arguments("--resume"));

        assertThat(last.exit()).as(last.said()).isZero();
        assertThat(stoppedWhileJudging)
                .as("kills that left something to go on with")
                .isPositive();
        assertThat(Program.files(out)).isEqualTo(unstopped);
    }

    @Test
    void a_check_that_is_kept_in_the_casebook_goes_on_without_a_lost_or_doubled_subject()
            throws IOException, InterruptedException {
        writeManyVendors();
        String[] record = {"--resume", "--record"};
        for (int kill = 0; kill < KILLS; kill++) {
            long left = judged();
            Process process = Program.start(words, List.of(), arguments(record));
            untilItJudges(process, left);
            process.waitFor(500L + 700L * kill, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            process.waitFor();
        }

        Program last = Program.call(arguments(record));

        assertThat(last.exit()).as(last.said()).isZero();
        assertThat(last.said()).contains("Kept in the casebook as R-");
        try (var casebook = org.probity.casebook.Casebook.open(folder.resolve("home"), java.time.Clock.systemUTC())) {
            var run = casebook.runs().newest(1).get(0);
            assertThat(run.done()).isEqualTo(run.subjects()).isEqualTo(VENDORS + 1L);
            assertThat(casebook.check().differences()).isEmpty();
        }
    }

    @Test
    void an_interrupted_check_says_how_it_goes_on_and_ends_with_130() throws IOException, InterruptedException {
        writeManyVendors();
        Map<String, String> unstopped = unstopped();
        long left = judged();
        Process process = Program.start(words, List.of(), arguments());
        untilItJudges(process, left);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(words)).isEqualTo(130);
        assertThat(Files.readString(words))
                .containsOnlyOnce("The same command with --resume goes on from here.")
                .doesNotContain("our mistake");
        assertThat(Program.files(out)).containsOnlyKeys(Journal.NAME);
        Program next = Program.call(arguments("--resume"));
        assertThat(next.said()).contains("Goes on after ");
        assertThat(Program.files(out)).isEqualTo(unstopped);
    }

    @Test
    void other_rules_or_days_are_refused_by_name() throws IOException {
        stopped();

        assertThat(Program.call(arguments("--resume", "--as-of", "2026-06-29")).said())
                .contains("not the same as then: day or mission");
        Files.writeString(
                rules.resolve("limits.csv"),
                Files.readString(rules.resolve("limits.csv")).replace("xmp.smallest,100", "xmp.smallest,99"));
        Program next = Program.call(arguments("--resume"));

        assertThat(next.exit()).as(next.said()).isEqualTo(3);
        assertThat(next.said()).contains("not the same as then: limits, rules.");
        assertThat(Journal.isIn(out)).as("what was judged is kept").isTrue();
    }

    @Test
    void more_rows_than_when_it_was_stopped_are_another_run() throws IOException {
        stopped();
        Files.writeString(data.resolve("vendors.csv"), "V9,Dune Ltd,XX\n", append());

        Program next = Program.call(arguments("--resume"));

        assertThat(next.exit()).isEqualTo(3);
        assertThat(next.said())
                .contains("not the same as then: files, subjects")
                .contains("Maybe leave --resume out: then everybody is judged anew.");
        assertThat(Program.call(arguments()).said()).contains("It is begun anew; --resume would have gone on with it.");
        assertThat(Journal.isIn(out)).isFalse();
    }

    @Test
    void without_anything_stopped_everybody_is_judged() {
        Program next = Program.call(arguments("--resume"));

        assertThat(next.exit()).isZero();
        assertThat(next.said()).contains("No stopped check to go on with: everybody is judged.");
        assertThat(Journal.isIn(out)).isFalse();
    }

    @Test
    void standard_output_keeps_nothing_to_go_on_from() {
        Program program = Program.call(List.of("check", data.toString(), "--out", "-", "--resume"));

        assertThat(program.exit()).isEqualTo(2);
        assertThat(program.said()).contains("--resume: standard output keeps nothing to go on from.");
    }

    private static StandardOpenOption append() {
        return StandardOpenOption.APPEND;
    }

    /** Leaves a check that judged nobody yet. */
    private void stopped() throws IOException {
        Settings settings = Settings.usual(LocalDate.EPOCH).withRules(rules);
        try (Probity probity = Probity.open(settings)) {
            List<Path> paths = List.of(data);
            CheckRun run = new CheckRun(probity, probity.read(paths), paths, Lists.of(settings));
            Journal.begin(out, run.basis()).close();
        }
    }

    private Map<String, String> unstopped() throws IOException {
        Program program = Program.call(arguments());
        assertThat(program.exit()).as(program.said()).isZero();
        Map<String, String> files = Program.files(out);
        for (String name : files.keySet()) {
            Files.delete(out.resolve(name));
        }
        return files;
    }

    /** Waits until more is judged than a stopped run has left, or the process has ended. */
    private void untilItJudges(Process process, long left) throws IOException, InterruptedException {
        while (process.isAlive() && judged() <= left + 2_000) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    /** Size of what is judged so far. */
    private long judged() throws IOException {
        try {
            return Files.size(out.resolve(Journal.NAME));
        } catch (NoSuchFileException none) {
            return 0;
        }
    }

    private void writeManyVendors() throws IOException {
        StringBuilder vendors = new StringBuilder("id,name,country\n");
        Random random = new Random(7);
        StringBuilder payments = new StringBuilder("id,payer_id,payee_id,amount,currency,paid_on,purpose\n");
        for (int i = 0; i < VENDORS; i++) {
            vendors.append("V" + i + "," + name(random) + " Ltd,XX\n");
            payments.append("T" + i + ",V" + i + ",O1," + i % 200 + ",USD,2026-03-01,thanks\n");
        }
        Files.writeString(data.resolve("vendors.csv"), vendors);
        Files.writeString(data.resolve("payments.csv"), payments);
    }

    /** Unlike all others, so that who is who has little to compare. */
    private static String name(Random random) {
        return random.ints(9, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<String> arguments(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "check",
                data.toString(),
                "--out",
                out.toString(),
                "--rules",
                rules.toString(),
                "--home",
                folder.resolve("home").toString(),
                "--threads",
                "2"));
        all.addAll(List.of(more));
        return all;
    }
}
