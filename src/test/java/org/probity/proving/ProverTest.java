package org.probity.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.app.SmallBook;
import org.probity.fact.Problem;
import org.probity.proving.change.Change;
import org.probity.proving.change.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProverTest {

    /** The vendor is paid by another: without this, no scenario shows that only its own payments count. */
    private static final String PAID_BY_ANOTHER = """
              - name: A payment to the vendor does not count
                given:
                  payments: [{ id: T1, payer_id: O1, payee_id: V1, amount: 100, currency: USD, paid_on: 2026-03-01 }]
                expect: []
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        SmallBook.writeTo(folder);
        write("scenarios.yaml", SmallBook.SCENARIOS + PAID_BY_ANOTHER);
    }

    @Test
    void a_rule_whose_every_change_is_noticed_is_proven() {
        RuleProof proof = proof();
        assertThat(proof.holes()).isEmpty();
        assertThat(proof.problems()).isEmpty();
        assertThat(proof.isWhole()).isTrue();
        assertThat(proof.noticed()).isEqualTo(proof.changes());
    }

    @Test
    void a_condition_that_no_scenario_needs_is_a_hole_with_its_line() throws IOException {
        write("scenarios.yaml", SmallBook.SCENARIOS);

        Change hole = onlyHole();
        assertThat(hole.kind()).isEqualTo(Kind.TEST);
        assertThat(hole.file()).isEqualTo("payments/XMP-01-vendor-pays-official.drl");
        assertThat(SmallBook.RULE.lines().toList().get(hole.line() - 1)).contains("payerId == $subject.id");
        assertThat(hole.name()).isEqualTo("rule 1, $payment: without payerId == $subject.id");
        assertThat(hole.noticedBy()).contains("must stay silent");
        assertThat(proof().isEnough()).isFalse();
    }

    @Test
    void a_limit_that_no_scenario_stands_on_is_a_hole() throws IOException {
        write("scenarios.yaml", SmallBook.SCENARIOS.replace("amount: 99,", "amount: 20,") + PAID_BY_ANOTHER);

        assertThat(onlyHole().name()).endsWith("xmp.smallest one unit down");
        assertThat(onlyHole().kind()).isEqualTo(Kind.LIMIT);
    }

    @Test
    void a_comparison_whose_boundary_no_scenario_stands_on_is_a_hole() throws IOException {
        write(
                "scenarios.yaml",
                SmallBook.SCENARIOS.replace("amount: 100,", "amount: 101,").replace("USD 100 ", "USD 101 ")
                        + PAID_BY_ANOTHER);

        assertThat(proof().holes()).extracting(Change::kind).contains(Kind.BOUNDARY);
    }

    @Test
    void a_draft_may_have_holes() throws IOException {
        write("scenarios.yaml", SmallBook.SCENARIOS);
        write("drl", SmallBook.RULE.replace("@status(\"stable\")", "@status(\"draft\")"));

        assertThat(proof().isWhole()).isFalse();
        assertThat(proof().isEnough()).isTrue();
    }

    @Test
    void a_change_declared_to_make_no_difference_is_no_hole() throws IOException {
        write("scenarios.yaml", SmallBook.SCENARIOS + declared("rule 1, $payment: without payerId == $subject.id"));

        assertThat(proof().isWhole()).isTrue();
        assertThat(proof().equivalents()).extracting(Equivalent::because).containsExactly("Nobody else pays.");
    }

    @Test
    void a_declaration_of_a_change_that_a_scenario_notices_is_a_problem() throws IOException {
        write(
                "scenarios.yaml",
                SmallBook.SCENARIOS + PAID_BY_ANOTHER + declared("rule 1, $payment: without payerId == $subject.id"));

        assertThat(proof().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).startsWith("payments/XMP-01").contains(", line ");
            assertThat(problem.message()).contains("a scenario notices");
        });
        assertThat(proof().isEnough()).isFalse();
    }

    @Test
    void a_declaration_of_a_change_that_there_is_not_is_a_problem() throws IOException {
        write(
                "scenarios.yaml",
                SmallBook.SCENARIOS + PAID_BY_ANOTHER + declared("rule 1, $payment: without payer == $subject.id"));

        assertThat(proof().problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("there is no such change")
                .contains("Maybe \"rule 1, $payment: without payerId == $subject.id\"");
    }

    @Test
    void a_scenario_that_does_not_hold_proves_nothing() throws IOException {
        write("scenarios.yaml", SmallBook.SCENARIOS.replace("USD 100 ", "EUR 100 ") + PAID_BY_ANOTHER);

        assertThat(proof().problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("does not hold"));
    }

    private static String declared(String change) {
        return "equivalent:\n  - change: '" + change + "'\n    because: Nobody else pays.\n";
    }

    private void write(String ending, String text) throws IOException {
        Files.writeString(folder.resolve("payments/XMP-01-vendor-pays-official." + ending), text);
    }

    private Change onlyHole() {
        assertThat(proof().holes()).hasSize(1);
        return proof().holes().get(0);
    }

    private RuleProof proof() {
        try (Probity probity =
                Probity.trial(Settings.usual(LocalDate.of(2026, 6, 30)).withRules(folder))) {
            return probity.prover(probity.scenarios())
                    .prove(probity.book().rules())
                    .get(0);
        }
    }
}
