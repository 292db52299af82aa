package org.probity.app.runs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.BookInForce;
import org.probity.app.Probity;
import org.probity.app.Settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final Settings SETTINGS = Settings.usual(LocalDate.of(2026, 11, 25));

    private static final BookInForce BOOKS = BookInForce.of(Probity.book(SETTINGS));

    @TempDir
    private Path home;

    private Runs runs;

    @BeforeEach
    void open() {
        runs = Runs.open(home, SETTINGS, BOOKS::current, NOON);
    }

    @AfterAll
    static void closeBooks() {
        BOOKS.close();
    }

    @AfterEach
    void close() {
        runs.close();
    }

    @Test
    void a_run_gives_what_check_gives_and_counts_every_row() throws Exception {
        String id = draft("vendors.csv", "id,name,country\nV1,Acme Roads Ltd,XX\nV2,,XX\n");

        assertThat(runs.start(id)).isTrue();

        RunState over = over(id);
        assertThat(over.status()).isEqualTo(RunStatus.DONE);
        assertThat(over.rows()).isEqualTo(2);
        assertThat(over.refused()).isEqualTo(1);
        assertThat(over.subjects()).isEqualTo(1);
        assertThat(over.rules()).hasSize(64);
        assertThat(runs.folder(id).output("rejects.csv"))
                .hasValueSatisfying(file -> assertThat(file).content().contains("vendors.csv,3,name"));
        assertThat(runs.folder(id).output("../state.json")).isEmpty();
    }

    @Test
    void columns_said_by_hand_are_read_as_a_mapping_file_says_them() throws Exception {
        String id = draft("export.csv", "Firm,No\nAcme Roads Ltd,V1\n");
        runs.folder(id).keep(new ColumnsByHand("export.csv", "vendors", Map.of("id", "No", "name", "Firm")));

        runs.start(id);

        assertThat(over(id).subjects()).isEqualTo(1);
        assertThat(runs.folder(id).output("outcomes.csv"))
                .hasValueSatisfying(file -> assertThat(file).content().contains("V1,Acme Roads Ltd,vendor"));
    }

    @Test
    void a_file_that_cannot_be_read_fails_the_run_and_says_why() throws Exception {
        String id = draft("vendors.csv", "id,name\n\"V1,Acme\n");

        runs.start(id);

        RunState over = over(id);
        assertThat(over.status()).isEqualTo(RunStatus.FAILED);
        assertThat(over.trouble()).contains("vendors.csv");
        assertThat(runs.folder(id).output("outcomes.csv")).isEmpty();
    }

    @Test
    void the_names_of_files_come_from_us() throws Exception {
        String id = runs.make("olga", RunChoices.none()).id();

        String name = runs.addFile(id, "../../etc/ven dors<b>.CSV", bytes("id,name\n"));
        String same = runs.addFile(id, "etc/ven dors<b>.csv", bytes("id,name\n"));

        assertThat(name).isEqualTo("ven-dors-b.csv");
        assertThat(same).isEqualTo("ven-dors-b-2.csv");
        assertThat(runs.folder(id).inputs()).isDirectoryContaining(file -> file.endsWith("ven-dors-b.csv"));
        assertThatThrownBy(() -> runs.addFile(id, "run.sh", bytes(""))).hasMessageContaining("sh");
        assertThat(SafeName.of("نموذج.csv", Set.of("csv"), Set.of())).isEqualTo("file.csv");
    }

    @Test
    void a_run_cut_off_by_the_end_of_the_program_begins_anew() throws Exception {
        String id = draft("vendors.csv", "id,name\nV1,Acme Roads Ltd\n");
        runs.close();
        RunFolder folder = new RunFolder(home.resolve(id));
        folder.keep(folder.state().orElseThrow().with(RunStatus.RUNNING, NOON.instant(), ""));

        runs = Runs.open(home, SETTINGS, BOOKS::current, NOON);

        assertThat(over(id).status()).isEqualTo(RunStatus.DONE);
    }

    @Test
    void a_run_that_has_started_takes_no_more_files_and_starts_only_once() throws Exception {
        String id = draft("vendors.csv", "id,name\nV1,Acme Roads Ltd\n");
        runs.start(id);

        assertThat(runs.start(id)).isFalse();
        assertThatThrownBy(() -> runs.addFile(id, "more.csv", bytes("id"))).isInstanceOf(IllegalStateException.class);
        over(id);
    }

    @Test
    void a_run_again_has_the_files_of_the_earlier_one_and_names_it() throws Exception {
        String id = draft("vendors.csv", "id,name\nV1,Acme Roads Ltd\n");
        runs.start(id);
        over(id);

        RunState again = runs.again(id, "ravi");

        assertThat(again.again()).isEqualTo(id);
        assertThat(again.status()).isEqualTo(RunStatus.DRAFT);
        assertThat(runs.folder(again.id()).file("vendors.csv")).isPresent();
    }

    private String draft(String name, String text) throws IOException {
        String id = runs.make("olga", RunChoices.none()).id();
        runs.addFile(id, name, bytes(text));
        assertThat(Files.exists(home.resolve(id))).isTrue();
        return id;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private RunState over(String id) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!runs.find(id).orElseThrow().status().isOver() && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        return runs.find(id).orElseThrow();
    }
}
