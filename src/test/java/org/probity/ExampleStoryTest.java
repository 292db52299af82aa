package org.probity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.CheckRun;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.batch.Progress;
import org.probity.batch.RunOutput;
import org.probity.intake.Reading;
import org.probity.rulebook.syntax.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** The mission's story of data/example, checked by the rules as they are: the whole output, file by file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExampleStoryTest {

    private static final Path STORY = Path.of("data", "example");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "example-story");
    private static final List<String> FILES = List.of(
            "outcomes.csv",
            "findings.csv",
            "findings.jsonl",
            "coverage.csv",
            "rejects.csv",
            "parties.csv",
            "summary.html",
            "run.json");

    @TempDir
    private static Path folder;

    private static Probity probity;
    private static Reading reading;

    @BeforeAll
    static void check() {
        probity = Probity.open(Settings.usual(LocalDate.of(2026, 12, 1)).withRules(Path.of("rules")));
        reading = probity.read(List.of(STORY));
        write(folder.resolve("two"), 2);
    }

    @AfterAll
    static void close() {
        probity.close();
    }

    @TestFactory
    Stream<DynamicTest> the_output_is_the_one_kept() {
        return FILES.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> Pages.areFresh(EXPECTED.resolve(name), read(folder.resolve("two"), name))));
    }

    @Test
    void one_thread_writes_the_same_bytes_as_two() throws IOException {
        write(folder.resolve("one"), 1);

        for (String name : FILES) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
        }
    }

    @Test
    void every_rule_has_something_to_find() throws IOException {
        Set<String> fired =
                lines("findings.csv").map(line -> line.get(4)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(fired)
                .containsAll(
                        probity.book().rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void most_vendors_are_innocent() throws IOException {
        List<List<String>> vendors = lines("outcomes.csv")
                .filter(line -> line.get(2).equals("vendor"))
                .toList();
        long innocent = vendors.stream()
                .filter(line -> line.get(3).equals("No flag found"))
                .count();

        assertThat(vendors).hasSizeGreaterThanOrEqualTo(150);
        assertThat(innocent * 100 / vendors.size()).isGreaterThan(75);
    }

    @Test
    void no_row_is_lost() {
        assertThat(reading.files())
                .allSatisfy(file -> assertThat(file.rows()).isEqualTo(file.used() + file.partly() + file.refused()));
    }

    private static void write(Path out, int threads) {
        CheckRun run = new CheckRun(probity, reading, List.of(STORY), Lists.none());
        try (RunOutput output = new RunOutput(out, EnumSet.allOf(RunOutput.Format.class), run.card(), run.dossiers())) {
            run.judge(threads, Progress.nobody(), output::add);
            output.finish(reading.rejects());
        }
    }

    private static String read(Path out, String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    /** The cells of a file's lines up to the first that is quoted, without its header. */
    private static Stream<List<String>> lines(String name) throws IOException {
        return read(folder.resolve("two"), name).lines().skip(1).map(line -> List.of(line.split(",", -1)));
    }
}
