package org.probity.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Contract;
import org.probity.fact.Tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The shipped mappings on the real registers of Kosovo, which stand beside the project and not in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KosovoMappingTest {

    @Test
    void the_contracts_of_seven_municipalities_are_read_whole() {
        Reading reading = read("kosovo-contracts.json", "kosovo_all_data.csv");

        assertThat(reading.rejects()).isEmpty();
        FileReport report = report(reading);
        assertThat(report.used()).isEqualTo(3270);
        assertThat(report.facts())
                .isEqualTo(Map.of(
                        "amendments", 139L, "contracts", 3270L, "parties", 7L, "tenders", 3270L, "vendors", 1197L));
        assertThat(reading.register().all(Contract.class).get(0)).satisfies(contract -> {
            assertThat(contract.amount()).isEqualByComparingTo("7564.31");
            assertThat(contract.signedOn()).hasToString("2010-03-03");
            assertThat(contract.vendorId()).isEqualTo("XK-V-PROSINGNSH");
        });
    }

    @Test
    void the_register_of_Prishtina_2017_is_read_whole() {
        Reading reading = read("prishtina-2017.json", "municipal/prishtina_new_2017.csv");

        assertThat(reading.rejects()).isEmpty();
        assertThat(report(reading).facts())
                .isEqualTo(
                        Map.of("amendments", 2L, "contracts", 178L, "parties", 1L, "tenders", 178L, "vendors", 148L));
    }

    @Test
    void one_row_of_Prishtina_2018_gives_tender_award_contract_annexes_payments_and_officer() {
        Reading reading = read("prishtina-2018.json", "municipal/prishtina_new_2018.csv");

        assertThat(reading.rejects()).isEmpty();
        assertThat(report(reading).facts())
                .containsEntry("tenders", 202L)
                .containsEntry("awards", 181L)
                .containsEntry("contracts", 180L)
                .containsEntry("amendments", 3L)
                .containsEntry("payments", 9L)
                .containsEntry("officials", 8L)
                .containsEntry("posts", 8L)
                .containsEntry("sign_offs", 202L);
        assertThat(reading.register().all(Tender.class)).anySatisfy(tender -> {
            assertThat(tender.method()).isEqualTo("direct");
            assertThat(tender.methodDetails()).isEqualTo("5 negotiated without notice");
        });
    }

    /** Rows read = used + partly used + refused, always. */
    private static FileReport report(Reading reading) {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.files()).hasSize(1);
        FileReport report = reading.files().get(0);
        assertThat(report.used() + report.partly() + report.refused()).isEqualTo(report.rows());
        return report;
    }

    private static Reading read(String mapping, String file) {
        String data = System.getenv("PROBITY_REFERENCE_DATA");
        assumeTrue(data != null, "PROBITY_REFERENCE_DATA names no folder: the registers of Kosovo were not read");
        return Intake.read(
                List.of(Path.of(data, "redflags/kosovo", file)),
                IntakeOptions.defaults().withMapping(Path.of("data/mappings", mapping)));
    }
}
