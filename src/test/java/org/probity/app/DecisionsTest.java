package org.probity.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.batch.Batch;
import org.probity.batch.Progress;
import org.probity.decision.Decision;
import org.probity.decision.Outcome;
import org.probity.rulebook.syntax.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** From files to decisions: what findings, agreed measures, drafts, lists and gaps in the data lead to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionsTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path data;
    private Map<String, Decision> decisions = Map.of();

    @BeforeEach
    void write() throws IOException {
        rules = SmallBook.writeTo(folder.resolve("rules"));
        data = SmallBook.writeDataTo(folder.resolve("data"));
    }

    @Test
    void a_finding_asks_for_review_and_its_sentence_is_the_reason() {
        whenChecked();

        assertThat(decisions.get("V1").outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(decisions.get("V1").why()).isEqualTo("Acme Roads Ltd paid USD 2500 to O1. (XMP-01, medium)");
    }

    @Test
    void nothing_found_by_rules_that_could_look_is_no_flag() {
        whenChecked();

        assertThat(decisions.get("V2").outcome()).isEqualTo(Outcome.NO_FLAG_FOUND);
        assertThat(decisions.get("V2").why())
                .isEqualTo(
                        "1 rule was checked and none found anything. 1 name of 1 entry on 1 list was searched: UN of 2026-06-29.");
    }

    @Test
    void nobody_is_cleared_where_no_rule_applies() {
        whenChecked();

        assertThat(decisions.get("V3").outcome()).isEqualTo(Outcome.CANNOT_CLEAR_YET);
    }

    @Test
    void an_agreed_measure_lowers_a_finding_by_one_level() throws IOException {
        givenMitigation("2026-01-01", "2026-12-31");
        whenChecked();

        Decision decision = decisions.get("V1");
        assertThat(decision.highest()).hasValue(Severity.LOW);
        assertThat(decision.findings().get(0).raised().severity()).isEqualTo(Severity.MEDIUM);
        assertThat(decision.findings().get(0).mitigation()).isPresent();
        assertThat(decision.outcome()).isEqualTo(Outcome.NO_FLAG_FOUND);
        assertThat(decision.why()).contains("lighter");
    }

    @Test
    void a_measure_that_has_run_out_lowers_nothing() throws IOException {
        givenMitigation("2025-01-01", "2025-12-31");
        whenChecked();

        assertThat(decisions.get("V1").highest()).hasValue(Severity.MEDIUM);
    }

    @Test
    void nothing_lowers_a_block() throws IOException {
        givenRule(SmallBook.RULE.replace("MEDIUM", "BLOCK"));
        givenMitigation("2026-01-01", "2026-12-31");
        whenChecked();

        assertThat(decisions.get("V1").outcome()).isEqualTo(Outcome.STOP_AND_REFER);
    }

    @Test
    void a_draft_rule_is_shown_and_changes_no_decision() throws IOException {
        givenRule(SmallBook.RULE.replace("stable", "draft"));
        whenChecked();

        assertThat(decisions.get("V1").findings()).hasSize(1);
        assertThat(decisions.get("V1").highest()).isEmpty();
        assertThat(decisions.get("V1").outcome()).isNotIn(Outcome.REVIEW, Outcome.STOP_AND_REFER);
    }

    @Test
    void nobody_is_cleared_without_a_mandatory_list() throws IOException {
        Files.delete(data.resolve("lists.csv"));
        whenChecked();

        assertThat(decisions.get("V2").outcome()).isEqualTo(Outcome.CANNOT_CLEAR_YET);
        assertThat(decisions.get("V2").why()).isEqualTo("Nothing was flagged, but no mandatory list was given.");
    }

    @Test
    void nobody_is_cleared_by_a_mandatory_list_without_entries() throws IOException {
        Files.delete(data.resolve("listings.csv"));
        whenChecked();

        assertThat(decisions.get("V2").why()).contains("the mandatory list UN is missing");
    }

    @Test
    void nobody_is_cleared_by_rules_without_data() throws IOException {
        Files.writeString(
                data.resolve("payments.csv"),
                "id,payer_id,payee_id,amount,currency,paid_on\nT2,V2,O1,20,EUR,2026-03-01\n");
        whenChecked();

        assertThat(decisions.get("V2").outcome()).isEqualTo(Outcome.CANNOT_CLEAR_YET);
        assertThat(decisions.get("V2").why())
                .contains("1 of the 1 rules that apply had no data, 1 of them for want of rates");
    }

    @Test
    void a_rule_over_findings_sees_those_of_the_first_pass() throws IOException {
        Path composite = rules.resolve("composite");
        Files.createDirectories(composite);
        Files.writeString(
                composite.resolve("CMP-01-payment-finding.drl"),
                SmallBook.RULE
                        .replace("rules.payments", "rules.composite")
                        .replace("Vendor pays an official", "A vendor has a payment finding")
                        .replace("XMP-01", "CMP-01")
                        .replace("    $limits  : Limits()\n", "")
                        .replaceAll(
                                "\\$payment : Payment[^\n]*",
                                "\\$finding : Finding( subjectId == \\$subject.id, rule == \"XMP-01\" )")
                        .replaceAll(
                                "findings.raise[^\n]*",
                                "findings.raise(\"{0} was flagged.\", \\$finding.subjectName());"));
        Files.writeString(
                composite.resolve("CMP-01-payment-finding.scenarios.yaml"),
                SmallBook.SCENARIOS.replace("XMP-01", "CMP-01"));
        whenChecked();

        assertThat(decisions.get("V1").findings())
                .extracting(one -> one.raised().sentence())
                .containsExactly("Acme Roads Ltd was flagged.", "Acme Roads Ltd paid USD 2500 to O1.");
    }

    private void givenRule(String text) throws IOException {
        Files.writeString(rules.resolve("payments/XMP-01-vendor-pays-official.drl"), text);
    }

    private void givenMitigation(String from, String until) throws IOException {
        Files.writeString(
                data.resolve("mitigations.csv"),
                "id,subject_id,rule,measure,approved_by,from,until\nM1,V1,XMP-01,Monthly audit,Board," + from + ","
                        + until + "\n");
    }

    private void whenChecked() {
        Settings settings = Settings.usual(LocalDate.of(2026, 12, 1)).withRules(rules);
        try (Probity probity = Probity.open(settings)) {
            Probity.Judging judging =
                    probity.judging(probity.read(List.of(data)).register());
            List<Decision> all = new ArrayList<>();
            new Batch(judging.passes(), 1, Progress.nobody()).run(judging.subjects(), all::add);
            decisions = new TreeMap<>();
            all.forEach(one -> decisions.put(one.subject().id(), one));
        } catch (RulesRefused refused) {
            throw new AssertionError(refused.problems().toString(), refused);
        }
    }
}
