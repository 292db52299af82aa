package org.probity.intake.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.ListEntry;
import org.probity.fact.ListEntry.Born;
import org.probity.fact.ListEntry.Name;
import org.probity.fact.ListEntry.Number;
import org.probity.fact.ListEntry.Quality;
import org.probity.fact.ListEntry.Tie;
import org.probity.fact.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The real lists of the reference data load completely. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferenceListsTest {

    private static Path screening = Path.of("");

    @BeforeAll
    static void look() {
        String data = System.getenv("PROBITY_REFERENCE_DATA");
        assumeTrue(data != null, "PROBITY_REFERENCE_DATA names no folder: the real lists were not read");
        screening = Path.of(data, "screening");
    }

    @Test
    void the_list_of_the_Security_Council_loads_completely() {
        ListReading un = read("un-sc", "un");

        assertThat(un.problems()).isEmpty();
        assertThat(un.published()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(un.kinds()).containsExactlyInAnyOrderEntriesOf(Map.of("person", 730L, "group", 273L));
        ListEntry second = entry(un, "CDi.002");
        assertThat(second.names())
                .contains(
                        new Name("FRANK KAKOLELE BWAMBALE", Quality.PRIMARY),
                        new Name("FRANK KAKORERE", Quality.STRONG));
        assertThat(second.countries()).containsExactly("CD");
        assertThat(second.from()).isEqualTo(LocalDate.of(2005, 11, 1));
        assertThat(entry(un, "CDi.001").excerpt())
                .anyMatch(field -> field.line() == 10 && field.text().equals("CDi.001"));
    }

    @Test
    void the_set_of_OFAC_loads_completely() {
        ListReading sdn = read("ofac-sdn", "ofac");

        assertThat(sdn.problems()).isEmpty();
        assertThat(sdn.entries()).hasSize(8976);
        assertThat(fields(sdn, "(aka|fka|nka) [0-9]+")).isEqualTo(11_910);
        assertThat(sdn.rows()).isEqualTo(8976 + 11_910 + 13_837 + 5);
        ListEntry linked = entry(sdn, "2686");
        assertThat(linked.names().get(0)).isEqualTo(new Name("Hasan NASRALLAH", Quality.PRIMARY));
        assertThat(linked.births()).contains(exact(1960, 8, 31)).hasSize(4);
        assertThat(linked.gender()).isEqualTo("male");
        assertThat(linked.numbers()).containsExactly(new Number("passport", "042833", "LB"));
        assertThat(linked.programmes()).containsExactly("SDGT", "SYRIA");
        assertThat(linked.ties()).containsExactly(new Tie("linked to", "HIZBALLAH", ""));
    }

    @Test
    void numbers_in_the_remarks_of_OFAC_are_read_with_their_country() {
        ListReading sdn = read("ofac-sdn", "ofac");

        assertThat(entry(sdn, "906").numbers())
                .contains(
                        new Number("swift", "HAVIGB2L", ""),
                        new Number("website", "www.hib.uk.com", ""),
                        new Number("registration", "01074897", "GB"));
    }

    @Test
    void the_consolidated_set_of_OFAC_loads_completely() {
        ListReading cons = read("ofac-consolidated", "ofac-consolidated");

        assertThat(cons.problems()).isEmpty();
        assertThat(cons.entries()).hasSize(442);
    }

    @Test
    void the_extract_of_the_screening_list_of_the_United_States_loads_completely() {
        ListReading csl = read("us-csl", "us-csl");

        assertThat(csl.problems()).isEmpty();
        assertThat(csl.entries()).hasSize((int) csl.rows());
    }

    private static ListReading read(String list, String folder) {
        try (Stream<Path> files = Files.list(screening.resolve(folder))) {
            return OfficialLists.read(files.sorted().map(Recognition::of).toList(), ReadAs.sanctions(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long fields(ListReading reading, String label) {
        return reading.entries().stream()
                .flatMap(entry -> entry.excerpt().stream())
                .filter(field -> field.label().matches(label))
                .count();
    }

    private static Born exact(int year, int month, int day) {
        PartialDate date = new PartialDate(year, month, day);
        return new Born(date, date, false);
    }

    private static ListEntry entry(ListReading reading, String id) {
        return reading.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
