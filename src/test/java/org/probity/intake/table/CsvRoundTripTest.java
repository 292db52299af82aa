package org.probity.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written in any dialect is read back, cell by cell and line by line. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvRoundTripTest {
    private static final int TABLES = 1_500;
    private static final String DELIMITERS = ",;\t|";
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> PIECES = List.of(
            "a", "Z", "7", " ", "  ", "\"", "\"\"", "'", ",", ";", "\t", "|", "=", "\\", "#", ".", "é", "ß", "€", "ł",
            "Ж", "中", "ع", "\u0301", "\u200B", "\u00A0", "\u2028", "\u0085", "\uFEFF", "😀", "𝒜", "\u0001", "\u001B",
            "NULL", "sep=", "\r", "\n", "\r\n");

    @TempDir
    private Path folder;

    /** How a table is written. */
    private record Writing(Charset charset, boolean bom, boolean sepLine, char delimiter, String lineEnd) {
        static Writing random(Random random) {
            List<Charset> charsets = List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("windows-1252"));
            Charset charset = charsets.get(random.nextInt(charsets.size()));
            return new Writing(
                    charset,
                    random.nextBoolean() && charset.name().startsWith("UTF"),
                    random.nextBoolean(),
                    DELIMITERS.charAt(random.nextInt(DELIMITERS.length())),
                    LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        }

        /** Without a mark of its own a file of few rows tells too little. */
        @Nullable
        Charset declaredCharset() {
            return bom || charset.equals(StandardCharsets.UTF_8) ? null : charset;
        }

        @Nullable
        Character declaredDelimiter() {
            return sepLine ? null : delimiter;
        }
    }

    @Test
    void random_tables_read_back_as_they_were_written() throws IOException {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            Writing writing = Writing.random(random);
            List<List<String>> rows = table(random, writing);
            List<Long> lines = new ArrayList<>();
            Path file = Files.write(folder.resolve("it.csv"), bytes(rows, writing, random, lines));

            CsvTable table = CsvFile.open(file, writing.declaredCharset(), writing.declaredDelimiter())
                    .table();

            List<List<String>> read = new ArrayList<>();
            List<Long> readLines = new ArrayList<>();
            read.add(table.header());
            readLines.add(table.headerLine());
            table.forEachRow((line, cells) -> {
                read.add(Arrays.asList(cells));
                readLines.add(line);
            });
            assertThat(read).as("seed %s, %s", seed, writing).isEqualTo(rows);
            assertThat(readLines).as("lines of seed %s, %s", seed, writing).isEqualTo(lines);
        }
    }

    /** Two columns at least: a line with nothing but a blank says nothing, and is passed over. */
    private static List<List<String>> table(Random random, Writing writing) {
        int columns = 2 + random.nextInt(5);
        CharsetEncoder encoder = writing.charset().newEncoder();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.iterate(1, i -> i + 1)
                .limit(columns)
                .map(i -> "column " + i)
                .toList());
        for (int row = random.nextInt(8); row > 0; row--) {
            rows.add(Stream.generate(() -> cell(random, encoder)).limit(columns).toList());
        }
        return rows;
    }

    private static String cell(Random random, CharsetEncoder encoder) {
        StringBuilder cell = new StringBuilder();
        for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            cell.append(encoder.canEncode(piece) ? piece : "?");
        }
        return cell.toString();
    }

    private static byte[] bytes(List<List<String>> rows, Writing writing, Random random, List<Long> lines)
            throws IOException {
        StringBuilder text = new StringBuilder(writing.bom() ? "\uFEFF" : "");
        if (writing.sepLine()) {
            text.append("sep=").append(writing.delimiter()).append(writing.lineEnd());
        }
        for (int row = 0; row < rows.size(); row++) {
            lines.add(lineAt(text));
            for (int i = 0; i < rows.get(row).size(); i++) {
                text.append(i == 0 ? "" : writing.delimiter())
                        .append(written(rows.get(row).get(i), writing, random));
            }
            text.append(row == rows.size() - 1 && random.nextBoolean() ? "" : writing.lineEnd());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(text.toString().getBytes(writing.charset()));
        return bytes.toByteArray();
    }

    /** In quotes where it must be, and at times where it need not. */
    private static String written(String cell, Writing writing, Random random) {
        boolean must = cell.chars().anyMatch(c -> c == '"' || c == '\r' || c == '\n' || c == writing.delimiter());
        return must || random.nextInt(4) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static long lineAt(CharSequence text) {
        return 1
                + text.toString()
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
    }
}
