package org.probity.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;

/** Standard input and output as files, workbooks, and how a program of ours that fails ends. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandardStreamsTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path data;

    @BeforeEach
    void write() throws IOException {
        rules = SmallBook.writeTo(folder.resolve("rules"));
        data = SmallBook.writeDataTo(folder.resolve("data"));
    }

    @Test
    void findings_go_to_standard_output_in_the_format_asked_for() throws IOException {
        check("", "--out", folder.resolve("out").toString(), "--format", "csv,jsonl,html,xlsx", data.toString());

        for (String[] one : new String[][] {
            {"csv", "findings.csv"}, {"jsonl", "findings.jsonl"}, {"html", "summary.html"}, {"xlsx", "run.xlsx"}
        }) {
            Program program = check("", "--out", "-", "--format", one[0], data.toString());
            assertThat(program.exit()).as(program.said()).isZero();
            assertThat(program.printed())
                    .as(one[0])
                    .isEqualTo(Files.readAllBytes(folder.resolve("out").resolve(one[1])));
            assertThat(program.said()).contains("The findings are on standard output, as " + one[0] + ".");
        }
        assertThat(check("", "--out", "-", data.toString()).printedText()).startsWith("{\"id\":\"F-000001\"");
    }

    @Test
    void standard_output_takes_one_format() {
        Program program = check("", "--out", "-", "--format", "csv,jsonl", data.toString());

        assertThat(program.exit()).isEqualTo(2);
        assertThat(program.said()).contains("--format: found 2 formats for standard output. Expected one of them.");
    }

    @Test
    void a_workbook_has_findings_subjects_coverage_rejects_and_sources() throws IOException {
        Path out = folder.resolve("out");
        check("", "--out", out.toString(), "--format", "xlsx", data.toString());

        assertThat(Program.files(out)).containsOnlyKeys("run.xlsx", "run.json");
        try (ReadableWorkbook book =
                new ReadableWorkbook(out.resolve("run.xlsx").toFile())) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("findings", "subjects", "coverage", "rejects", "sources");
            assertThat(text(book, "findings")).contains("Acme Roads Ltd paid USD 2500 to O1.");
            assertThat(text(book, "subjects")).contains("'=Cedar Ltd").contains("Review before award");
            assertThat(text(book, "coverage")).contains("XMP-01");
            assertThat(text(book, "rejects")).contains("31/02/2026");
            assertThat(text(book, "sources")).contains("payments.csv").contains("Sanctions (invented)");
        }
    }

    @Test
    void a_file_comes_from_standard_input() throws IOException {
        Path rest = withoutPayments();
        String payments = Files.readString(data.resolve("payments.csv"));
        Path out = folder.resolve("out");

        Program program = check(payments, "--out", out.toString(), rest.toString(), "-");

        assertThat(program.exit()).as(program.said()).isZero();
        assertThat(Files.readString(out.resolve("findings.csv"))).contains("standard-input.csv:2");
        assertThat(Files.readString(out.resolve("run.json")))
                .contains("\"path\" : \"-\"")
                .doesNotContain("probity-in");
        Program named = check(payments, "--out", "-", "--input-name", "payments.csv", rest.toString(), "-");
        assertThat(named.printedText()).contains("\"file\":\"payments.csv\",\"line\":2");
    }

    @Test
    void json_lines_and_workbooks_are_known_by_their_first_bytes() throws IOException {
        Path rest = withoutPayments();
        String payments = "\uFEFF {\"id\":\"T1\",\"payer_id\":\"V1\",\"payee_id\":\"O1\",\"amount\":2500,"
                + "\"currency\":\"USD\",\"paid_on\":\"2026-03-01\",\"purpose\":\"none\"}\n";

        Program program = check(payments.substring(1), "--out", "-", rest.toString(), "-");

        assertThat(program.exit()).as(program.said()).isZero();
        assertThat(program.printedText()).contains("\"file\":\"standard-input.jsonl\"");
    }

    @Test
    void standard_input_is_named_once_and_only_where_it_is_read() {
        assertThat(check("", "-", "-").said()).contains("\"-\" stands 2 times. Expected standard input once.");
        assertThat(check("", data.toString(), "--input-name", "x.csv").said())
                .contains("--input-name: nothing is read from standard input.");
        assertThat(check("", "-", "--input-name", "../x.csv").said())
                .contains("--input-name: \"../x.csv\" is no name of a file.");
        Program empty = check("", "-");
        assertThat(empty.exit()).isEqualTo(3);
        assertThat(empty.said()).contains("standard-input.csv");
    }

    @Test
    void an_output_that_is_a_file_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "precious");

        Program program = check("", "--out", file.toString(), data.toString());

        assertThat(program.exit()).isEqualTo(2);
        assertThat(program.said()).contains("is a file. Expected a folder, or one to be made.");
        assertThat(file).hasContent("precious");
    }

    @Test
    void a_mistake_of_ours_ends_with_70_and_an_id() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("made for this test");
            }
        };

        int exit = Main.run(
                List.of("rules", "list", "--rules", rules.toString()),
                Map.of(),
                new Talk(broken, new PrintStream(err, true, StandardCharsets.UTF_8)));

        assertThat(exit).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsPattern("Sorry, this is our mistake, and nothing was decided \\(id [0-9a-f]{8}\\)\\.")
                .doesNotContain("made for this test");
    }

    @Test
    void a_process_without_memory_ends_with_70_and_never_like_one_with_findings() throws Exception {
        Path words = folder.resolve("words");
        Path out = folder.resolve("out");
        Process process = Program.start(
                words,
                List.of("-Xmx12m"),
                List.of("check", "data/example", "--out", out.toString(), "--rules", rules.toString()));

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(words)).isEqualTo(70);
        assertThat(out.resolve("outcomes.csv")).doesNotExist();
    }

    private Path withoutPayments() throws IOException {
        Path rest = SmallBook.writeDataTo(folder.resolve("rest"));
        Files.delete(rest.resolve("payments.csv"));
        return rest;
    }

    private static String text(ReadableWorkbook book, String sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        book.findSheet(sheet)
                .orElseThrow()
                .read()
                .forEach(row -> row.forEach(
                        cell -> text.append(cell == null ? "" : cell.getText()).append('\n')));
        return text.toString();
    }

    private Program check(String input, String... more) {
        List<String> all = new ArrayList<>(List.of("check", "--rules", rules.toString(), "--home", folder.toString()));
        all.addAll(List.of(more));
        return Program.call(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Map.of(), all);
    }
}
