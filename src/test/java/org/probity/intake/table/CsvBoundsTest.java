package org.probity.intake.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every bound of the CSV front: what just fits is read, and one more is refused with its line. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvBoundsTest {
    private static final int VALUE = 64 * 1024;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void a_value_may_have_64_Ki_characters_and_not_one_more(String quote) throws IOException {
        String most = "x".repeat(VALUE);

        assertThat(rows("a,b\n1," + quote + most + quote + "\n").get(0).get(1)).hasSize(VALUE);
        refused("a,b\n1,2\n1," + quote + most + "x" + quote + "\n")
                .startsWith("it.csv, line 3: ")
                .contains("65536 characters");
    }

    @Test
    void a_value_may_go_over_20_lines_and_not_over_one_more() throws IOException {
        assertThat(rows("a,b\n1,\"" + "x\n".repeat(20) + "\"\n")).hasSize(1);
        refused("a,b\n1,2\n1,\"" + "x\n".repeat(21) + "\"\n")
                .startsWith("it.csv, line 3: a quote opens on this line and does not close within 20 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void a_line_end_of_any_kind_counts_as_one(String end) throws IOException {
        assertThat(rows(("a,b\n1,\"" + "x\n".repeat(20) + "\"\n").replace("\n", end)))
                .hasSize(1);
        refused(("a,b\n1,2\n1,\"" + "x\n".repeat(21) + "\"\n").replace("\n", end))
                .startsWith("it.csv, line 3: ");
    }

    @Test
    void a_row_may_have_1_Mi_characters_and_not_one_more() throws IOException {
        // 17 values and 16 commas: the first 16 are full, the last one has what is left.
        String full = ("x".repeat(VALUE - 1) + ",").repeat(16);
        String header = "c" + ",c".repeat(16) + "\n";

        assertThat(rows(header + full + "\n")).hasSize(1);
        refused(header + full + "x\n")
                .isEqualTo("it.csv, line 2: this row is longer than 1048576 characters."
                        + "\nMaybe a quote is missing or the line ends are lost.");
    }

    @Test
    void a_row_may_have_1000_columns_and_not_one_more() throws IOException {
        String thousand = String.join(",", Collections.nCopies(1000, "x"));

        assertThat(rows(thousand + "\n" + thousand + "\n").get(0)).hasSize(1000);
        refused(thousand + "\n" + thousand + ",x\n").isEqualTo("it.csv, line 2: this row has more than 1000 columns.");
        refused(thousand + ",x\n").startsWith("it.csv, line 1: ");
    }

    @Test
    void a_NUL_is_refused_with_its_line() {
        refused("a,b\n1,2\n1,\0\n").startsWith("it.csv, line 3: found a NUL character. Expected text.");
        refused("a,b\n1,\"\0\"\n").startsWith("it.csv, line 2: found a NUL character.");
    }

    @Test
    void a_quote_that_never_closes_is_refused_with_the_line_where_it_opened() {
        refused("a,b\n1,2\n1,\"two\n3,4\n").startsWith("it.csv, line 3: a quote opens on this line");
        refused("a,\"b\n").startsWith("it.csv, line 1: a quote opens on this line");
    }

    @Test
    void text_after_a_closing_quote_is_refused_and_space_is_not() throws IOException {
        assertThat(rows("a,b\n\"1\"  ,\"2\" \n")).containsExactly(List.of("1", "2"));
        refused("a,b\n1,\"2\" \"3\"\n").startsWith("it.csv, line 2: found \"\"\" after the quote that closes");
        refused("a,b\n1,\"over\ntwo\" lines\n")
                .isEqualTo("it.csv, line 3: found \"l\" after the quote that closes the one of line 2."
                        + " Expected the delimiter or the end of the line."
                        + "\nMaybe a quote inside the text must be doubled (\"\").");
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_their_line() throws IOException {
        byte[] bytes = "a,b\r\nčćž,šđ\r\nčćž,?\r\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;

        refused(bytes, null)
                .isEqualTo("it.csv, line 3: the bytes here are no UTF-8 text."
                        + "\nMaybe the file has another encoding; declare it, for example --encoding windows-1250.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void so_are_those_of_a_declared_UTF_16(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        // U+0A0D and U+0D0A hold the bytes of line ends, and are none.
        byte[] bytes = "a,b\r\n1,\u0A0D\u0D0A\r\n1,?\r\n".getBytes(charset);
        int high = encoding.equals("UTF-16LE") ? 1 : 0;
        bytes[bytes.length - 6 + high] = (byte) 0xD8;

        refused(bytes, charset).startsWith("it.csv, line 3: the bytes here are no " + encoding + " text.");
    }

    @Test
    void a_file_without_a_header_is_refused() {
        refused("").isEqualTo("it.csv, line 1: the file is empty. Expected a header.");
        refused("\n \n\n").isEqualTo("it.csv, line 1: the file is empty. Expected a header.");
        refused("sep=;\n").isEqualTo("it.csv, line 1: the file is empty. Expected a header.");
    }

    @Test
    void a_quote_in_a_value_without_quotes_stops_a_table_that_cannot_refuse_single_rows() {
        refused("a,b\n1,the \"old\" bridge\n")
                .startsWith("it.csv, line 2: found a quote in column 2. Expected a value that holds a quote in quotes");
        refused("a,the \"old\" one\n1,2\n").startsWith("it.csv, line 1: found a quote in column 2.");
    }

    @Test
    void a_quote_after_a_digit_is_a_measure() throws IOException {
        assertThat(rows("a,b\n5\" pipe,37°36'37.8\"N\n")).containsExactly(List.of("5\" pipe", "37°36'37.8\"N"));
    }

    private List<List<String>> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private List<List<String>> rows(byte[] bytes, @Nullable Charset declared) throws IOException {
        Path file = Files.write(folder.resolve("it.csv"), bytes);
        List<List<String>> rows = new ArrayList<>();
        CsvFile.open(file, declared, null).table().forEachRow((line, cells) -> rows.add(Arrays.asList(cells)));
        return rows;
    }

    private org.assertj.core.api.AbstractStringAssert<?> refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private org.assertj.core.api.AbstractStringAssert<?> refused(byte[] bytes, @Nullable Charset declared) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(() -> rows(bytes, declared))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> said.add(e.problem("it.csv").toString()));
        return assertThat(said.get(0));
    }
}
