package org.probity.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.CheckRun;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.decision.Alone;
import org.probity.decision.Decision;
import org.probity.decision.Passes;
import org.probity.rulebook.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a stopped run leaves, and how the next one goes on from it, on the example mission by all rules. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JournalTest {

    private static Probity probity;
    private static CheckRun run;
    private static List<Decision> uninterrupted;
    private static byte[] whole;

    @TempDir
    private Path out;

    @BeforeAll
    static void runWithoutStop(@TempDir Path folder) throws IOException {
        Settings settings = Settings.usual(LocalDate.EPOCH).withRules(Path.of("rules"));
        List<Path> story = List.of(Path.of("data", "example"));
        probity = Probity.open(settings);
        run = new CheckRun(probity, probity.read(story), story, Lists.none());
        uninterrupted = new ArrayList<>();
        try (Journal journal = Journal.begin(folder, run.basis())) {
            batch(run.judging().passes(), 2)
                    .run(run.judging().subjects(), journal, one -> uninterrupted.add(one.decision()));
        }
        whole = Files.readAllBytes(folder.resolve(Journal.NAME));
    }

    @AfterAll
    static void close() {
        probity.close();
    }

    @Test
    void everything_the_rules_said_comes_back_as_it_was() throws IOException {
        left(whole);

        try (Journal journal = Journal.goOn(out, run.basis())) {
            List<Alone> asked = run.judging().subjects().stream()
                    .map(run.judging().passes()::first)
                    .toList();
            assertThat(journal.alone().stream().map(JournalTest::said).toList())
                    .isEqualTo(asked.stream().map(JournalTest::said).toList());
            List<Verdict> together = journal.together();
            List<Decision> drawn = new ArrayList<>();
            for (int i = 0; i < together.size(); i++) {
                drawn.add(run.judging().passes().decided(asked.get(i), together.get(i)));
            }
            assertThat(drawn).isEqualTo(uninterrupted);
        }
        assertThat(uninterrupted.stream()
                        .flatMap(one -> one.findings().stream())
                        .flatMap(one -> one.raised().arguments().stream())
                        .map(Object::getClass)
                        .distinct())
                .as("kinds of values, so that this is about more than texts")
                .hasSizeGreaterThan(4);
    }

    @Test
    void a_run_that_was_cut_off_anywhere_goes_on_to_the_same_decisions_and_asks_nobody_twice() throws IOException {
        Random random = new Random(20261130);
        for (int time = 0; time < 25; time++) {
            int cut = random.nextInt(whole.length + 1);
            left(Arrays.copyOf(whole, cut));
            AtomicInteger asked = new AtomicInteger();
            Passes passes = counting(asked);
            List<Decision> decisions = new ArrayList<>();
            try (Journal journal = Journal.goOn(out, run.basis())) {
                int alone = journal.alone().size();
                int together = journal.together().size();
                batch(passes, 2).run(run.judging().subjects(), journal, one -> decisions.add(one.decision()));

                int all = run.judging().subjects().size();
                assertThat(asked).as("cut at " + cut).hasValueLessThanOrEqualTo(2 * all - alone - together);
                assertThat(asked).as("cut at " + cut).hasValueGreaterThanOrEqualTo(all - alone);
            }
            assertThat(decisions).as("cut at " + cut).isEqualTo(uninterrupted);
            assertThat(Files.readAllBytes(out.resolve(Journal.NAME))).isEqualTo(whole);
        }
    }

    @Test
    void what_comes_after_an_altered_line_is_judged_again() throws IOException {
        byte[] altered = whole.clone();
        altered[whole.length / 2] ^= 1;
        left(altered);

        try (Journal journal = Journal.goOn(out, run.basis())) {
            int kept = journal.alone().size() + journal.together().size();
            List<Decision> decisions = new ArrayList<>();
            batch(run.judging().passes(), 1)
                    .run(run.judging().subjects(), journal, one -> decisions.add(one.decision()));

            assertThat(kept).isPositive().isLessThan(2 * uninterrupted.size());
            assertThat(decisions).isEqualTo(uninterrupted);
        }
    }

    @Test
    void a_run_by_another_way_of_comparing_names_does_not_go_on() throws IOException {
        left(whole);
        RunBasis now = run.basis();
        RunBasis other = new RunBasis(now.card(), now.subjects(), now.limits(), now.scorer() + "-other");

        assertThatThrownBy(() -> Journal.goOn(out, other))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("not the same as then: comparison of names.");
        assertThat(Files.readAllBytes(out.resolve(Journal.NAME)))
                .as("left for the program that wrote it")
                .isEqualTo(whole);
    }

    @Test
    void two_runs_do_not_write_to_one_folder() {
        try (Journal first = Journal.begin(out, run.basis())) {
            assertThatThrownBy(() -> Journal.goOn(out, run.basis()))
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessageContaining("another check is writing to this folder");
            assertThat(first.judgedAlone()).isZero();
        }
    }

    /** All that is kept; the limits are those of the run. */
    private static List<Object> said(Alone one) {
        return List.of(one.subject(), one.verdict(), one.measures(), one.notRead());
    }

    private void left(byte[] bytes) throws IOException {
        Files.write(out.resolve(Journal.NAME), bytes);
    }

    private static Passes counting(AtomicInteger asked) {
        Passes passes = run.judging().passes();
        return new Passes(
                passes.checker(),
                subject -> {
                    asked.incrementAndGet();
                    return passes.dossiers().apply(subject);
                },
                passes.connected());
    }

    private static Batch batch(Passes passes, int threads) {
        return new Batch(passes, threads, Progress.nobody());
    }
}
