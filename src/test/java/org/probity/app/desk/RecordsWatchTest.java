package org.probity.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.Settings;
import org.probity.app.SmallBook;
import org.probity.app.lists.ImportChoice;
import org.probity.app.lists.ListsShelf;
import org.probity.casebook.ListStamp;

import static org.assertj.core.api.Assertions.assertThat;

/** Records and lists that change while a process serves: taken whole, or not at all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordsWatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Path SAMPLES = Path.of("data", "lists", "samples");
    private static final ImportChoice SAMPLE = new ImportChoice(Optional.empty(), Optional.empty(), true, true);

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private Path data = Path.of("");
    private Path home = Path.of("");
    private Desk desk;
    private RecordsWatch watch;

    @BeforeEach
    void open() throws IOException {
        data = SmallBook.writeDataTo(folder.resolve("data"));
        home = folder.resolve("home");
        shelf().take(List.of(SAMPLES.resolve("un-sc")), SAMPLE);
        Settings settings = Settings.usual(DAY)
                .withRules(SmallBook.writeTo(folder.resolve("rules")))
                .withLists(Optional.empty(), home);
        desk = Desk.open(settings, List.of(data));
        watch = new RecordsWatch(desk, said::add);
    }

    @AfterEach
    void close() {
        watch.close();
        desk.close();
    }

    @Test
    void a_changed_file_is_in_use_after_two_looks_that_find_it_at_rest() throws IOException {
        String before = desk.stamp().records();
        assertThat(watch.look()).isFalse();

        payments("2500", "90");

        assertThat(watch.look()).as("somebody may still be writing").isFalse();
        assertThat(findings()).isEqualTo(1);
        assertThat(watch.look()).isTrue();
        assertThat(findings()).isZero();
        assertThat(desk.stamp().records()).isNotEqualTo(before);
        assertThat(said).singleElement().asString().startsWith("Changed records or lists are in use (");
        assertThat(watch.look()).isFalse();
    }

    @Test
    void a_list_imported_by_somebody_else_is_searched_and_named_in_the_stamp() {
        assertThat(lists()).containsOnlyKeys("UN", "un-sc");

        shelf().take(List.of(SAMPLES.resolve("ofac-sdn")), SAMPLE);
        watch.look();

        assertThat(watch.look()).as(said.toString()).isTrue();
        assertThat(lists()).containsOnlyKeys("UN", "un-sc", "ofac-sdn");
        assertThat(lists().get("ofac-sdn")).hasSize(64);
    }

    @Test
    void a_list_whose_files_were_altered_does_not_replace_the_good_one() throws IOException {
        Map<String, String> before = lists();
        for (Path file : files(home.resolve("lists"))) {
            if (file.toString().endsWith(".xml")) {
                Files.writeString(file, Files.readString(file).replaceFirst("<FIRST_NAME>[^<]*", "<FIRST_NAME>Nobody"));
            }
        }

        looksTwice();

        assertThat(lists()).isEqualTo(before);
        assertThat(said).singleElement().asString().contains("were not taken").endsWith("Those in use stay.");
    }

    @Test
    void a_file_that_cannot_be_used_does_not_replace_the_good_one_and_a_mended_one_does() throws IOException {
        String whole = Files.readString(data.resolve("payments.csv"));
        for (String bad : List.of("id,payer_id\nT1,\"V1", "", "<html>Service unavailable</html>", header(whole))) {
            Files.writeString(data.resolve("payments.csv"), bad);
            looksTwice();
            assertThat(findings()).as(bad).isEqualTo(1);
            assertThat(desk.refused()).as(bad).isNotEmpty();
        }
        Files.delete(data.resolve("payments.csv"));
        looksTwice();
        assertThat(findings()).isEqualTo(1);
        assertThat(desk.refused()).anyMatch(one -> one.contains("payments.csv is gone. Expected it still."));

        Files.writeString(data.resolve("payments.csv"), whole.replace("2500", "90"));
        looksTwice();

        assertThat(desk.refused()).isEmpty();
        assertThat(findings()).isZero();
    }

    @Test
    void what_is_bad_is_said_once() throws IOException {
        Files.writeString(data.resolve("vendors.csv"), "");

        for (int i = 0; i < 6; i++) {
            watch.look();
        }

        assertThat(said).hasSize(1);
    }

    @Test
    void no_screening_sees_two_states_of_the_records() throws Exception {
        Map<String, Set<Integer>> findingsByRecords = new ConcurrentHashMap<>();
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService screeners = Executors.newFixedThreadPool(3);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            running.add(screeners.submit(() -> {
                while (!isOver.get()) {
                    Screened one = desk.screen(Submission.known("V1", "vendor"));
                    findingsByRecords
                            .computeIfAbsent(one.stamp().records(), records -> ConcurrentHashMap.newKeySet())
                            .add(one.decision().findings().size());
                }
            }));
        }
        int swaps = 0;
        for (int i = 0; i < 30; i++) {
            payments(i % 2 == 0 ? "2500" : "90", i % 2 == 0 ? "90" : "2500");
            if (i % 5 == 4) {
                Files.writeString(data.resolve("vendors.csv"), Files.readString(data.resolve("vendors.csv")) + "\"");
                looksTwice();
                String broken = Files.readString(data.resolve("vendors.csv"));
                Files.writeString(data.resolve("vendors.csv"), broken.substring(0, broken.length() - 1));
            }
            watch.look();
            swaps += watch.look() ? 1 : 0;
        }
        isOver.set(true);
        for (Future<?> one : running) {
            one.get();
        }
        screeners.shutdown();

        assertThat(swaps).isGreaterThan(20);
        assertThat(findingsByRecords).hasSize(2);
        assertThat(findingsByRecords.values())
                .allSatisfy(found -> assertThat(found).hasSize(1));
    }

    @Test
    void a_desk_that_watches_takes_changes_by_itself() throws Exception {
        desk.watch(Duration.ofMillis(20), line -> {});
        payments("2500", "90");

        for (int i = 0; i < 500 && findings() > 0; i++) {
            Thread.sleep(20);
        }

        assertThat(findings()).isZero();
    }

    private void looksTwice() {
        watch.look();
        watch.look();
    }

    private int findings() {
        return desk.screen(Submission.known("V1", "vendor"))
                .decision()
                .findings()
                .size();
    }

    private Map<String, String> lists() {
        return desk.stamp().lists().stream()
                .collect(java.util.stream.Collectors.toMap(ListStamp::list, ListStamp::sha256));
    }

    private void payments(String from, String to) throws IOException {
        Path file = data.resolve("payments.csv");
        Files.writeString(file, Files.readString(file).replace("," + from + ",", "," + to + ","));
    }

    private static String header(String whole) {
        return whole.substring(0, whole.indexOf('\n') + 1);
    }

    private ListsShelf shelf() {
        return new ListsShelf(home, DAY);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
