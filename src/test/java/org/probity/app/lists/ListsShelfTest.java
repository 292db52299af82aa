package org.probity.app.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.intake.lists.ListDifference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists are kept as imported, and a worse one never takes the place of the one in use. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListsShelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Path SAMPLES = Path.of("data/lists/samples");
    private static final ImportChoice SAMPLE = new ImportChoice(Optional.empty(), Optional.empty(), true, false);

    @TempDir
    private Path home;

    @Test
    void an_imported_list_is_in_use_with_its_age_and_hash() {
        ImportResult result = take("un-sc").get(0);

        assertThat(result.problems()).isEmpty();
        ListStanding un = standing("un-sc");
        assertThat(un.word()).isEqualTo("sample");
        assertThat(un.ageDays()).isEqualTo(2);
        assertThat(un.kept().orElseThrow().entries()).isEqualTo(2);
        assertThat(shelf().read("un-sc").orElseThrow().entries()).hasSize(2);
        assertThat(standing("ofac-sdn").isMissing()).isTrue();
    }

    @Test
    void a_list_below_the_size_on_its_card_is_refused() {
        ImportResult result = shelf().take(List.of(SAMPLES.resolve("un-sc")), ImportChoice.usual())
                .get(0);

        assertThat(result.problems()).anyMatch(problem -> problem.message().contains("found 2 entries. Expected 700"));
        assertThat(standing("un-sc").isMissing()).isTrue();
    }

    @Test
    void a_broken_list_leaves_the_old_one_in_use() throws IOException {
        take("un-sc");
        Path broken = home.resolve("broken.xml");
        String whole = Files.readString(SAMPLES.resolve("un-sc/consolidated.xml"));
        Files.writeString(broken, whole.substring(0, whole.length() / 2));

        ImportResult result = shelf().take(List.of(broken), SAMPLE).get(0);

        assertThat(result.isRefused()).isTrue();
        assertThat(result.inUse().orElseThrow().entries()).isEqualTo(2);
        assertThat(shelf().read("un-sc").orElseThrow().entries()).hasSize(2);
        assertThat(home.resolve("lists/un-sc")).isDirectoryNotContaining("glob:**incoming*");
    }

    @Test
    void whatever_broken_or_hostile_file_comes_the_old_list_serves_on() throws IOException {
        take("un-sc");
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("un-sc/consolidated.xml"));
        List<byte[]> bad = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            bad.add(Arrays.copyOf(whole, whole.length * tenth / 10));
        }
        bad.add(utf8("<!DOCTYPE html><html><body>Sign in</body></html>"));
        bad.add(
                utf8(
                        "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>"));
        bad.add(utf8("<!DOCTYPE l SYSTEM \"http://127.0.0.1:1/l.dtd\"><CONSOLIDATED_LIST/>"));
        bad.add(utf8("{\"id\": \"x\", \"schema\": \"Person\", \"properties\": " + "[".repeat(10_000)));
        for (byte[] bytes : bad) {
            Path file = Files.write(home.resolve("incoming-list"), bytes);

            assertThat(isRefusedWithAWord(file)).as(new String(bytes, UTF_8)).isTrue();
            assertThat(shelf().read("un-sc").orElseThrow().entries()).hasSize(2);
        }
    }

    private boolean isRefusedWithAWord(Path file) {
        try {
            return shelf().take(List.of(file), SAMPLE).stream()
                    .allMatch(result -> result.isRefused() && !result.problems().isEmpty());
        } catch (ListsRefused refused) {
            return !String.valueOf(refused.getMessage()).isBlank();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void a_list_that_lost_a_kind_of_entries_or_is_older_is_refused() throws IOException {
        take("un-sc");
        String whole = Files.readString(SAMPLES.resolve("un-sc/consolidated.xml"));
        String without = whole.replaceAll("(?s)<ENTITIES>.*</ENTITIES>", "<ENTITIES/>");
        String older = whole.replace("2026-02-27T", "2026-02-20T");

        assertThat(importText(without).problems())
                .anyMatch(problem -> problem.message().contains("it has no group"));
        assertThat(importText(older).problems())
                .anyMatch(problem -> problem.message().contains("is of 2026-02-20"));
        assertThat(shelf().read("un-sc").orElseThrow().entries()).hasSize(2);
    }

    @Test
    void the_last_import_can_be_compared_with_the_one_before() throws IOException {
        take("un-sc");
        String whole = Files.readString(SAMPLES.resolve("un-sc/consolidated.xml"));
        assertThat(importText(whole.replace("ABU MITHAL", "ABU AMTHILA")).problems())
                .isEmpty();

        ListDifference difference = ListComparison.ofLastImport(shelf(), "un-sc");

        assertThat(difference.added()).isEmpty();
        assertThat(difference.changed()).hasSize(1);
        assertThat(difference.changed().get(0).what()).containsExactly("names", "other fields");
    }

    @Test
    void altered_files_are_noticed_and_not_read() throws IOException {
        take("un-sc");
        KeptList kept = standing("un-sc").kept().orElseThrow();
        Files.writeString(home.resolve("lists/un-sc/" + kept.folder() + "/consolidated.xml"), "<CONSOLIDATED_LIST/>");

        assertThat(standing("un-sc").word()).isEqualTo("altered");
        assertThatThrownBy(() -> shelf().read("un-sc"))
                .isInstanceOf(ListsRefused.class)
                .hasMessageContaining("not those that were imported");
    }

    @Test
    void a_note_of_what_is_in_use_that_cannot_be_read_is_put_right_by_the_next_import() throws IOException {
        take("un-sc");
        Files.writeString(home.resolve("lists/un-sc/current.json"), "{");
        assertThat(standing("un-sc").isMissing()).isTrue();

        assertThat(take("un-sc").get(0).problems()).isEmpty();
        assertThat(standing("un-sc").word()).isEqualTo("sample");
    }

    @Test
    void all_samples_can_be_imported_by_what_they_are() {
        for (String name : List.of(
                "ofac-sdn", "ofac-consolidated", "eu-fsf", "uk-sanctions", "world-bank", "us-csl", "opensanctions")) {
            assertThat(take(name)).as(name).allSatisfy(result -> assertThat(result.problems())
                    .isEmpty());
        }
        assertThat(shelf().kept())
                .containsExactly(
                        "eu-fsf",
                        "ofac-consolidated",
                        "ofac-sdn",
                        "opensanctions",
                        "uk-sanctions",
                        "us-csl",
                        "world-bank");
    }

    @Test
    void a_list_that_was_not_renewed_in_time_is_stale() {
        take("un-sc");

        assertThat(new ListsShelf(home, TODAY.plusDays(30)).standings())
                .filteredOn(one -> one.card().list().equals("un-sc"))
                .allMatch(ListStanding::isStale);
    }

    private ImportResult importText(String text) throws IOException {
        Path file = Files.writeString(home.resolve("consolidated.xml"), text);
        return shelf().take(List.of(file), SAMPLE).get(0);
    }

    private List<ImportResult> take(String sample) {
        return shelf().take(List.of(SAMPLES.resolve(sample)), SAMPLE);
    }

    private ListsShelf shelf() {
        return new ListsShelf(home, TODAY);
    }

    private ListStanding standing(String list) {
        return shelf().standings().stream()
                .filter(one -> one.card().list().equals(list))
                .findFirst()
                .orElseThrow();
    }
}
