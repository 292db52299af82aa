package org.probity.app;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Listing;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordTextTest {

    @Test
    void a_row_of_a_list_is_written_as_ever_so_that_hashes_of_earlier_runs_hold() {
        Listing row = new Listing(
                "L1",
                "OWN",
                "sanction",
                null,
                "Zedoka, Sasana",
                List.of("Zed", "Sas"),
                List.of(),
                "person",
                "XD",
                new PartialDate(1971, 5, 14),
                null,
                List.of(),
                List.of("sanction"),
                List.of(),
                LocalDate.of(2024, 1, 31),
                null,
                "ref",
                new Origin("listings.csv", 2, "L1"));

        assertThat(RecordText.of(row)).isEqualTo(row.toString()).contains("birthDate=1971-05-14");
    }
}
