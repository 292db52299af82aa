package org.probity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.SmallBook;
import org.probity.app.books.BookStore;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesFloorTest {

    private static final String SCENARIOS = "payments/XMP-01-vendor-pays-official.scenarios.yaml";

    /** Closes the one hole that the small book has. */
    private static final String PAID_BY_ANOTHER = """
              - name: A payment to the vendor does not count
                given:
                  payments: [{ id: T1, payer_id: O1, payee_id: V1, amount: 100, currency: USD, paid_on: 2026-03-01 }]
                expect: []
            """;

    @TempDir
    private Path folder;

    private Path rules;
    private Path data;
    private String said = "";
    private String printed = "";

    @BeforeEach
    void write() throws IOException {
        rules = SmallBook.writeTo(folder.resolve("rules"));
        data = SmallBook.writeDataTo(folder.resolve("data"));
    }

    @Test
    void proving_names_the_hole_and_what_would_close_it() throws IOException {
        assertThat(rules("prove", rules.toString())).isEqualTo(4);
        assertThat(printed)
                .contains("HOLES   XMP-01")
                .contains("payments/XMP-01-vendor-pays-official.drl, line 20")
                .contains("\"rule 1, $payment: without payerId == $subject.id\"")
                .contains("must stay silent");

        prove();
        assertThat(rules("prove", "xmp-01", rules.toString())).as(printed).isZero();
        assertThat(printed).contains("proven  XMP-01").contains("0 holes");
    }

    @Test
    void a_proof_as_json_is_the_same_twice() {
        assertThat(rules("prove", rules.toString(), "--json")).isEqualTo(4);
        String first = printed;
        assertThat(first).contains("\"kind\" : \"test\"").contains("\"noticed_by\"");
        rules("prove", rules.toString(), "--json");
        assertThat(printed).isEqualTo(first);
    }

    @Test
    void a_new_rule_is_a_sound_draft_and_overwrites_nothing() throws IOException {
        assertThat(rules("new", "XMP-02", "A vendor does something new", "--rules", rules.toString()))
                .as(said)
                .isZero();
        assertThat(Files.readString(rules.resolve("payments/XMP-02-a-vendor-does-something-new.drl")))
                .contains("package rules.payments")
                .contains("@status(\"draft\")");
        assertThat(rules("check", rules.toString())).as(printed).isZero();
        assertThat(rules("test", "XMP-02", "--rules", rules.toString()))
                .as(printed)
                .isZero();

        assertThat(rules("new", "XMP-02", "Another", "--rules", rules.toString()))
                .isEqualTo(2);
        assertThat(said).contains("is taken by");
        assertThat(rules("new", "ZZZ-01", "Another", "--rules", rules.toString()))
                .isEqualTo(2);
        assertThat(said).contains("Expected --folder");
    }

    @Test
    void a_new_rule_of_each_kind_comes_out_as_it_says() {
        int number = 10;
        for (String kind : List.of("vendor", "official", "unit", "buyer")) {
            String id = "XMP-" + number++;
            assertThat(rules("new", id, "A " + kind + " stands out", "--subject", kind, "--rules", rules.toString()))
                    .as(said)
                    .isZero();
            assertThat(rules("test", id, "--rules", rules.toString()))
                    .as(said + printed)
                    .isZero();
        }
    }

    @Test
    void a_difference_names_the_limit_and_the_condition() throws IOException {
        Path other = SmallBook.writeTo(folder.resolve("other"));
        change(other, "limits.csv", "xmp.smallest,100", "xmp.smallest,50");
        change(other, "payments/XMP-01-vendor-pays-official.drl", "amountUsd >=", "amountUsd >");
        change(other, "outcome.csv", "review,MEDIUM,1", "review,MEDIUM,2");

        assertThat(rules("diff", rules.toString(), other.toString())).isZero();
        assertThat(printed)
                .contains("changed rule XMP-01/1")
                .contains("no longer asks: $payment : Payment( amountUsd >= $limits.amount(\"xmp.smallest\") )")
                .contains("now asks: $payment : Payment( amountUsd > $limits.amount(\"xmp.smallest\") )")
                .contains("limit xmp.smallest: 100 → 50")
                .contains("- review,MEDIUM,1")
                .contains("+ review,MEDIUM,2");
        assertThat(rules("diff", rules.toString(), rules.toString())).isZero();
        assertThat(said).contains("Both say the same.");
    }

    @Test
    void why_not_shows_the_nearest_fact_and_the_values_that_stopped_the_rule() {
        check();

        assertThat(rules("why-not", "XMP-01", "V2", "--run", out().toString(), "--rules", rules.toString()))
                .as(said)
                .isZero();
        assertThat(printed)
                .contains("XMP-01 for vendor V2, Blue Bridge Ltd: not flagged")
                .contains("nearest: Payment of payments.csv:4 (T2)")
                .contains("does not hold: 20 >= 100");
        rules("why-not", "XMP-01", "V1", "--run", out().toString(), "--rules", rules.toString());
        assertThat(printed).contains(": flagged").contains("everything fits.");
    }

    @Test
    void why_not_reads_no_file_that_has_changed_since() throws IOException {
        check();
        change(data, "payments.csv", "2500", "2501");

        assertThat(rules("why-not", "XMP-01", "V2", "--run", out().toString(), "--rules", rules.toString()))
                .isEqualTo(3);
        assertThat(said).contains("payments.csv: the file has changed since the run");
    }

    @Test
    void an_impact_names_who_would_be_flagged_and_who_no_longer() throws IOException {
        check();
        Path lower = SmallBook.writeTo(folder.resolve("lower"));
        change(lower, "limits.csv", "xmp.smallest,100", "xmp.smallest,20");
        Path higher = SmallBook.writeTo(folder.resolve("higher"));
        change(higher, "limits.csv", "xmp.smallest,100", "xmp.smallest,5000");

        assertThat(impact(lower)).as(said).isZero();
        assertThat(printed).contains("newly flagged: 1 (vendor V2)").contains("no flag found → review: 1");
        assertThat(impact(higher)).isZero();
        assertThat(printed).contains("no longer flagged: 1 (vendor V1)").contains("would flag 0 of");
        assertThat(impact(rules)).isZero();
        assertThat(said).contains("Nothing changes.");
    }

    @Test
    void an_impact_is_over_a_run_or_over_the_cases_on_record() {
        assertThat(rules("impact", rules.toString(), "--home", home().toString()))
                .isEqualTo(2);
        assertThat(said).contains("Over which cases?");
        assertThat(rules("impact", rules.toString(), "--last", "5", "--home", home().toString()))
                .isEqualTo(3);
        assertThat(said).contains("there is no casebook");
    }

    @Test
    void publishing_takes_two_people_a_reason_and_a_whole_proof() throws IOException {
        assertThat(publish("ana", "ana")).isEqualTo(4);
        assertThat(said).contains("nobody publishes alone");
        assertThat(publish("ana", "ivo")).isEqualTo(4);
        assertThat(said).contains("no scenario notices");
        assertThat(store().current()).isEmpty();

        prove();
        assertThat(publish("ana", "ivo")).as(said).isZero();
        assertThat(said).contains("In force as publication 1");
        assertThat(printed.strip()).isEqualTo(store().current().orElseThrow().hash());
        assertThat(publish("ana", "ivo")).isEqualTo(4);
        assertThat(said).contains("in force already");
    }

    @Test
    void a_rollback_brings_back_the_book_before() throws IOException {
        prove();
        publish("ana", "ivo");
        String first = store().current().orElseThrow().hash();
        Files.writeString(rules.resolve(SCENARIOS), Files.readString(rules.resolve(SCENARIOS)) + "# later\n");
        publish("ana", "ivo");

        assertThat(rollback("ivo")).as(said).isZero();
        assertThat(store().current().orElseThrow().hash()).isEqualTo(first);
        assertThat(store().current().orElseThrow().number()).isEqualTo(3);
        assertThat(rollback("ana")).isEqualTo(4);
        assertThat(rules(
                        "rollback",
                        "9",
                        "--reason",
                        "why",
                        "--first",
                        "ana",
                        "--second",
                        "ivo",
                        "--home",
                        home().toString()))
                .isEqualTo(2);
        assertThat(said).contains("There is no publication \"9\"").contains("Expected one of [1 (");
    }

    private int rollback(String second) {
        return rules(
                "rollback",
                "--reason",
                "It flags too many",
                "--first",
                "ana",
                "--second",
                second,
                "--home",
                home().toString());
    }

    private int publish(String first, String second) {
        return rules(
                "publish",
                rules.toString(),
                "--reason",
                "Yearly review",
                "--first",
                first,
                "--second",
                second,
                "--home",
                home().toString());
    }

    private int impact(Path candidate) {
        return rules(
                "impact",
                candidate.toString(),
                "--run",
                out().toString(),
                "--rules",
                rules.toString(),
                "--home",
                home().toString());
    }

    private void check() {
        assertThat(run(
                        "check",
                        data.toString(),
                        "--out",
                        out().toString(),
                        "--rules",
                        rules.toString(),
                        "--home",
                        home().toString(),
                        "--quiet"))
                .as(said)
                .isZero();
    }

    private void prove() throws IOException {
        Files.writeString(rules.resolve(SCENARIOS), SmallBook.SCENARIOS + PAID_BY_ANOTHER);
    }

    private static void change(Path folder, String file, String old, String now) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, now));
    }

    private BookStore store() {
        return new BookStore(home());
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private int rules(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "rules";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return run(all);
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                List.of(arguments),
                Map.of(),
                new Talk(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        printed = out.toString(StandardCharsets.UTF_8);
        said = err.toString(StandardCharsets.UTF_8);
        return exit;
    }
}
