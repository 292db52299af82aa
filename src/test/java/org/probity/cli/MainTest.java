package org.probity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands as their users meet them: words, files and exit codes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MainTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path data;
    private Path out;
    private String said = "";
    private String printed = "";

    @BeforeEach
    void write() throws IOException {
        rules = SmallBook.writeTo(folder.resolve("rules"));
        data = SmallBook.writeDataTo(folder.resolve("data"));
        out = folder.resolve("out");
    }

    @Test
    void a_check_writes_its_files_and_ends_with_0() throws IOException {
        int exit = check();

        assertThat(exit).as(said).isZero();
        assertThat(names(out))
                .containsExactlyInAnyOrder(
                        "outcomes.csv",
                        "findings.csv",
                        "findings.jsonl",
                        "coverage.csv",
                        "rejects.csv",
                        "parties.csv",
                        "summary.html",
                        "run.json");
        assertThat(read("outcomes.csv"))
                .contains("V1,Acme Roads Ltd,vendor,Review before award,MEDIUM,1,")
                .contains("V2,Blue Bridge Ltd,vendor,No flag found,,0,");
        assertThat(read("findings.csv"))
                .contains("F-000001,V1,Acme Roads Ltd,vendor,XMP-01")
                .contains("Acme Roads Ltd paid USD 2500 to O1.")
                .contains("payments.csv:2");
        assertThat(printed).isEmpty();
    }

    @Test
    void every_row_is_used_or_refused() throws IOException {
        check();

        assertThat(read("run.json")).contains("\"read\" : 10").contains("\"refused\" : 1");
        assertThat(read("rejects.csv")).contains("payments.csv,5,paid_on,31/02/2026");
        assertThat(said).contains("10 rows read = 9 used + 1 refused");
    }

    @Test
    void a_name_that_looks_like_a_formula_goes_out_as_text() throws IOException {
        check();

        assertThat(read("outcomes.csv")).contains("V3,'=Cedar Ltd,");
        assertThat(read("outcomes.csv")).doesNotContain(",=Cedar");
    }

    @Test
    void the_same_run_gives_the_same_bytes_on_any_number_of_threads() throws IOException {
        check("--threads", "1");
        List<String> first = contents();
        check("--threads", "2");

        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void the_page_says_that_lists_are_invented_and_what_a_flag_is() throws IOException {
        check();

        assertThat(read("summary.html"))
                .contains("A flag is a reason to look, not a finding of wrongdoing.")
                .contains("The lists searched are invented examples.")
                .doesNotContain("<script");
    }

    @Test
    void findings_at_the_level_asked_for_end_with_1() {
        assertThat(check("--fail-on", "medium")).isEqualTo(1);
        assertThat(check("--fail-on", "HIGH")).isZero();
    }

    @Test
    void an_option_can_be_an_environment_variable() {
        assertThat(run(Map.of("PROBITY_FAIL_ON", "MEDIUM"), arguments())).isEqualTo(1);
    }

    @Test
    void an_unknown_option_ends_with_2() {
        assertThat(check("--treads", "2")).isEqualTo(2);
        assertThat(said).contains("--treads");
    }

    @Test
    void a_day_that_is_none_is_named() {
        assertThat(check("--as-of", "31.2.2026")).isEqualTo(2);
        assertThat(said).contains("--as-of: \"31.2.2026\" is no day. Expected a date like 2026-02-28.");
    }

    @Test
    void a_folder_that_is_not_there_ends_with_3() {
        assertThat(run(Map.of(), "check", folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(said).contains("nowhere: there is no such file or folder");
    }

    @Test
    void too_many_rejects_end_with_3() {
        assertThat(check("--max-rejects", "1")).isZero();
        assertThat(check("--max-rejects", "0")).isEqualTo(3);
        assertThat(check("--max-rejects", "5%")).isEqualTo(3);
        assertThat(said).contains("Too many rejects: 1 of 10 rows, and at most 5% may be.");
    }

    @Test
    void broken_rules_end_with_4_and_are_named_with_file_and_line() throws IOException {
        Path rule = rules.resolve("payments/XMP-01-vendor-pays-official.drl");
        Files.writeString(rule, SmallBook.RULE.replace("amountUsd >=", "amountEuro >="));

        assertThat(check()).isEqualTo(4);
        assertThat(said).contains("amountEuro").contains("refused");
        assertThat(run(Map.of(), "rules", "check", rules.toString())).isEqualTo(4);
        assertThat(printed).contains("XMP-01-vendor-pays-official.drl:20:").contains("amountEuro");
    }

    @Test
    void a_sound_folder_of_rules_is_said_to_be_so() {
        assertThat(run(Map.of(), "rules", "check", rules.toString()))
                .as(printed)
                .isZero();
        assertThat(said).contains("1 rule, nothing wrong.");
    }

    @Test
    void a_stale_list_ends_with_5_where_lists_are_required() {
        assertThat(check("--require-lists")).isZero();
        assertThat(check("--require-lists", "--as-of", "2026-07-30")).isEqualTo(5);
        assertThat(said).contains("the mandatory list UN is 31 days old, and may be 7");
    }

    @Test
    void nobody_is_cleared_by_a_stale_list() throws IOException {
        check("--as-of", "2026-07-30");

        assertThat(read("outcomes.csv"))
                .contains("V2,Blue Bridge Ltd,vendor,Cannot clear yet,")
                .contains("Nothing was flagged, but the mandatory list UN is 31 days old");
        assertThat(read("summary.html"))
                .contains("Nobody is cleared: the mandatory list UN is 31 days old, and may be 7.");
        assertThat(read("run.json")).contains("\"nobody_cleared\" : [");
    }

    @Test
    void a_finding_is_explained_with_the_lines_it_rests_on() {
        check();

        assertThat(run(Map.of(), "explain", out.toString(), "F-000001", "--rules", rules.toString()))
                .isZero();
        assertThat(printed)
                .contains("Acme Roads Ltd paid USD 2500 to O1.")
                .contains("Why it matters:      Officials are paid by their employers.")
                .contains("payments.csv:2")
                .contains("T1,V1,O1,2500,USD,2026-03-01,\"thanks,\n    again\"");
    }

    @Test
    void a_finding_is_drawn_and_told_from_the_files_of_its_run() throws IOException {
        check();
        Path svg = folder.resolve("finding.svg");

        assertThat(explain("--svg", svg.toString())).as(said).isZero();
        assertThat(printed).contains("Acme Roads Ltd paid USD 2500 to O1 on 2026-03-01.");
        assertThat(Files.readString(svg)).startsWith("<svg ").contains(">Acme Roads Ltd<");

        assertThat(explain("--svg", svg.toString(), "--language", "fr")).isZero();
        assertThat(printed)
                .contains("Acme Roads Ltd paid USD 2500 to O1. [en]")
                .contains("Acme Roads Ltd a versé USD 2500 à O1 le 2026-03-01.");

        assertThat(explain("--svg", svg.toString(), "--language", "tlh")).isEqualTo(2);
        assertThat(said).contains("Expected one of en, fr, es, ar, ru, zh.");
    }

    @Test
    void a_finding_is_not_drawn_from_files_that_have_changed() throws IOException {
        check();
        Files.writeString(data.resolve("payments.csv"), "id\n");

        assertThat(explain("--svg", folder.resolve("finding.svg").toString())).isEqualTo(3);
        assertThat(said).contains("payments.csv: has changed since the run. Expected the file of the run.");
    }

    private int explain(String... more) {
        List<String> arguments = new ArrayList<>(List.of("explain", out.toString(), "F-000001"));
        arguments.addAll(List.of(
                "--rules", rules.toString(), "--home", folder.resolve("home").toString()));
        arguments.addAll(List.of(more));
        return run(Map.of(), arguments.toArray(String[]::new));
    }

    @Test
    void a_file_that_has_changed_is_not_shown_as_evidence() throws IOException {
        check();
        Files.writeString(data.resolve("payments.csv"), "id\n");

        run(Map.of(), "explain", out.toString(), "F-000001", "--rules", rules.toString());
        assertThat(printed).contains("payments.csv has changed since the run");
    }

    @Test
    void scenarios_are_run_and_a_failing_one_is_shown() throws IOException {
        assertThat(run(Map.of(), "rules", "test", "--rules", rules.toString())).isZero();
        assertThat(printed).contains("holds   XMP-01: The smallest payment counts");

        Path scenarios = rules.resolve("payments/XMP-01-vendor-pays-official.scenarios.yaml");
        Files.writeString(scenarios, SmallBook.SCENARIOS.replace("amount: 99", "amount: 100"));
        assertThat(run(Map.of(), "rules", "test", "XMP-01", "--rules", rules.toString()))
                .isEqualTo(4);
        assertThat(printed)
                .contains("FAILS   XMP-01: A smaller payment does not")
                .contains("found    XMP-01 for V1");
    }

    @Test
    void templates_can_be_read_again() {
        Path templates = folder.resolve("templates");

        assertThat(run(Map.of(), "templates", templates.toString())).isZero();
        assertThat(run(Map.of(), "inspect", templates.toString()))
                .as(said + printed)
                .isZero();
        assertThat(printed).contains("payments: 1 fact").doesNotContain("refused");
    }

    @Test
    void rules_are_listed_and_shown() {
        assertThat(run(Map.of(), "rules", "list", "--rules", rules.toString())).isZero();
        assertThat(printed).contains("XMP-01").contains("Vendor pays an official");
        assertThat(run(Map.of(), "rules", "show", "xmp-01", "--rules", rules.toString()))
                .isZero();
        assertThat(printed).contains("@severity(\"MEDIUM\")").contains("A smaller payment does not");
        assertThat(run(Map.of(), "rules", "show", "XMP-9", "--rules", rules.toString()))
                .isEqualTo(2);
    }

    private int check(String... more) {
        List<String> all = new ArrayList<>(List.of(arguments()));
        all.addAll(List.of(more));
        return run(Map.of(), all.toArray(String[]::new));
    }

    private String[] arguments() {
        return new String[] {
            "check", data.toString(), "--out", out.toString(), "--rules", rules.toString(), "--progress", "off"
        };
    }

    private int run(Map<String, String> variables, String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int exit = Main.run(
                List.of(arguments),
                variables,
                new Talk(
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8)));
        printed = outBytes.toString(StandardCharsets.UTF_8);
        said = errBytes.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (String name : names(out)) {
            contents.add(name + "\n" + read(name));
        }
        return contents;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
