package org.probity.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks going out: whole, harmless, and the same bytes for the same lines. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path folder;

    @Test
    void texts_stay_texts_and_numbers_numbers() throws IOException {
        Path file = written("a", List.of("=HYPERLINK(\"http://x\")", 12));

        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = rows(book.getFirstSheet());
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(0).asString()).isEqualTo("'=HYPERLINK(\"http://x\")");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("12");
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>").doesNotContain("<f ");
    }

    @Test
    void no_text_begins_like_a_formula() {
        assertThat(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200B=1", "_x003D_1", " _x002B_1"))
                .allSatisfy(text -> assertThat(RunWorkbook.text(text)).startsWith("'"));
        assertThat(List.of("Acme = Co", "1-2", "x_x003D_"))
                .allSatisfy(text -> assertThat(RunWorkbook.text(text)).isEqualTo(text));
    }

    @Test
    void what_a_cell_cannot_hold_is_marked() {
        assertThat(RunWorkbook.text("a\u0000b\u001Fc\uD800d\uFFFFe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(RunWorkbook.text("𝔸".repeat(20_000)))
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("𝔸 … (cut here)");
    }

    @Test
    void the_same_lines_give_the_same_bytes_at_any_time() throws IOException, InterruptedException {
        List<Object> line = List.of("Acme", 1);
        Path first = written("first", line);
        Thread.sleep(1_100);
        Path second = written("second", line);

        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(part(first, "docProps/core.xml")).contains("2026-06-30T00:00:00Z");
    }

    @Test
    void what_one_sheet_does_not_hold_goes_on_in_another() throws IOException {
        List<List<Object>> lines = new ArrayList<>();
        for (int i = 0; i < 1_048_580; i++) {
            lines.add(List.of(i));
        }
        Path file = written("long", lines.toArray(List[]::new));

        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("findings", "findings 2");
            List<Row> rest = rows(sheets.get(1));
            assertThat(rest.get(0).getCell(0).asString()).as("the header again").isEqualTo("name");
            assertThat(rest).hasSize(6);
            assertThat(rest.get(1).getCell(0).asNumber()).isEqualByComparingTo("1048575");
            assertThat(rest.get(5).getCell(0).asNumber()).isEqualByComparingTo("1048579");
        }
    }

    private Path written(String name, List<?>... lines) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        try (OutFolder out = new OutFolder(folder)) {
            RunWorkbook book = new RunWorkbook(out);
            try (org.probity.batch.Sheet sheet = book.sheet("findings", "name", "count")) {
                for (List<?> line : lines) {
                    sheet.line(line.toArray());
                }
            }
            book.write(file, DAY);
        }
        try (var left = Files.list(folder)) {
            assertThat(left.filter(one -> one.toString().endsWith(".part"))).isEmpty();
        }
        return file;
    }

    private static List<Row> rows(Sheet sheet) throws IOException {
        return sheet.read();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
