package org.probity.intake.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.probity.fact.Contract;
import org.probity.fact.Origin;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;
import org.probity.intake.Reject;
import org.probity.intake.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Other people's collections of difficult CSV files, which stand beside the project and not in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileCsvTest {
    @TempDir
    private Path folder;

    private static final JsonMapper JSON = new JsonMapper();

    /** Bad files, the line they are refused with, and a piece of the reason. */
    private static final Map<String, String> REFUSED = Map.of(
            "csv-test-data/csv/bad-missing-quote.csv", "line 2: a quote opens on this line",
            "csv-test-data/csv/bad-quotes-with-unescaped-quote.csv",
                    "line 2: found \"i\" after the quote that closes the one of line 2",
            "csv-test-data/csv/bad-unescaped-quote.csv", "line 2: found a quote in column 2.",
            "csv-test-data/csv/bad-header-no-header.csv", "line 1: the file is empty",
            "csv-test-data/csv/all-empty.csv", "line 1: the file is empty",
            "commons-csv/empty.txt", "line 1: the file is empty",
            "commons-csv/CSV-248/csvRecord.bin", "line 3: the bytes here are no windows-1252 text.",
            "commons-csv/CSV-141/csv-141.csv", "line 4: found \"1\" after the quote that closes the one of line 3");

    @TestFactory
    Stream<DynamicTest> the_csv_spectrum_reads_as_its_JSON_says() throws IOException {
        return likeTheirJson(hostile("csv-spectrum/csvs"), "csvs", "json");
    }

    @TestFactory
    Stream<DynamicTest> the_csv_test_data_reads_as_its_JSON_says() throws IOException {
        return likeTheirJson(hostile("csv-test-data/csv"), "csv-test-data/csv", "csv-test-data/json");
    }

    private static Stream<DynamicTest> likeTheirJson(Path folder, String csv, String json) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : csvFiles(folder)) {
            Path expected = Path.of(
                    file.toString().replace("/" + csv + "/", "/" + json + "/").replace(".csv", ".json"));
            // all-empty holds only blank lines and is refused below; the JSON of location_coordinates tells of another
            // telephone number than its CSV file does.
            boolean readable = Files.exists(expected)
                    && !file.endsWith("all-empty.csv")
                    && !file.endsWith("location_coordinates.csv");
            if (readable) {
                tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertThat(rows(file))
                        .isEqualTo(told(expected))));
            }
        }
        return tests.stream();
    }

    /** Header and rows; a row with nothing in it says nothing and is passed over. */
    private static List<List<String>> told(Path json) throws IOException {
        JsonNode tree = JSON.readTree(Files.readString(json));
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : tree.isArray() ? tree : List.of(tree)) {
            if (row.isObject() && rows.isEmpty()) {
                rows.add(List.copyOf(row.propertyNames()));
            }
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.asString()));
            if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                rows.add(cells);
            }
        }
        return rows.isEmpty() ? List.of(List.of("foo", "bar", "baz")) : rows;
    }

    @TestFactory
    Stream<DynamicTest> a_bad_file_is_refused_with_line_and_reason() {
        Path folder = hostile("");
        return REFUSED.entrySet().stream()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.getKey(), () -> assertThatThrownBy(() -> rows(folder.resolve(bad.getKey())))
                                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(
                                                refused.problem("it").toString())
                                        .startsWith("it, " + bad.getValue()))));
    }

    @Test
    void a_row_with_another_number_of_values_than_the_header_shows_it() {
        Path folder = hostile("csv-test-data/csv");

        assertThat(rows(folder.resolve("bad-header-less-fields.csv")).get(1)).hasSize(2);
        assertThat(rows(folder.resolve("bad-header-more-fields.csv")).get(1)).hasSize(4);
    }

    @Test
    void the_only_difference_in_the_coordinates_is_a_telephone_number_that_their_JSON_tells_otherwise()
            throws IOException {
        Path folder = hostile("csv-spectrum");
        List<List<String>> told = told(folder.resolve("json/location_coordinates.json"));

        List<List<String>> rows = rows(folder.resolve("csvs/location_coordinates.csv"));

        assertThat(rows.get(0)).isEqualTo(told.get(0));
        assertThat(rows.get(1))
                .startsWith("2095257564")
                .endsWith(told.get(1).subList(1, 4).toArray(String[]::new));
    }

    @Test
    void a_quote_that_should_have_been_doubled_refuses_its_row_only() throws IOException {
        Files.writeString(
                folder.resolve("contracts.csv"),
                Files.readString(hostile("csv-test-data/csv/bad-unescaped-quote.csv"))
                                .replace("foo,bar,baz", "id,title,vendor_id")
                        + "\n2,5\" pipes,V1\n3, \"Pipes, long\",V1\n");

        Reading reading = Intake.read(List.of(folder), IntakeOptions.defaults());

        assertThat(reading.register().all(Contract.class))
                .extracting(Contract::id)
                .containsExactly("2");
        assertThat(reading.rejects())
                .extracting(Reject::row)
                .containsExactly("1,\"This \"\"quotes\"\" must be escaped\",3", "3,\" \"\"Pipes\",\" long\"\"\",V1");
        assertThat(reading.rejects().get(0))
                .hasToString("contracts.csv, line 2: title is"
                        + " \"This \"quotes\" must be escaped\". Expected a value that holds a quote in quotes,"
                        + " with each quote inside written twice (\"\")"
                        + "\nMaybe there is a space between the delimiter and the quote.");
        assertThat(reading.files()).singleElement().satisfies(file -> assertThat(
                        List.of(file.rows(), file.used(), file.partly(), file.refused()))
                .containsExactly(3L, 1L, 0L, 2L));
    }

    /** Their own suite checks it against a header it is told of; here the vocabulary is what a header is checked with. */
    @Test
    void a_header_of_other_columns_is_refused_where_columns_are_expected() throws IOException {
        Files.copy(hostile("csv-test-data/csv/bad-header-wrong-header.csv"), folder.resolve("vendors.csv"));

        assertThat(Intake.read(List.of(folder), IntakeOptions.defaults()).problems())
                .singleElement()
                .hasToString("vendors.csv, line 1: column \"id\" is missing. Found: qux, quux, quuz.");
    }

    @Test
    void every_file_that_is_said_to_be_bad_is_told_of_here() throws IOException {
        List<String> bad = csvFiles(hostile("csv-test-data/csv")).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.startsWith("bad-") && !REFUSED.containsKey("csv-test-data/csv/" + name))
                .toList();

        assertThat(bad)
                .containsExactly(
                        "bad-header-less-fields.csv", "bad-header-more-fields.csv", "bad-header-wrong-header.csv");
    }

    /** Each line of theirs is the number of values and the values. */
    @Test
    void the_test_file_of_Commons_CSV_reads_as_its_control_file_says() throws IOException {
        Path folder = hostile("commons-csv/CSVFileParser");
        List<String> told = Files.readAllLines(folder.resolve("test_default.txt"));

        List<String> rows = new ArrayList<>();
        CsvTable table = CsvFile.open(folder.resolve("test.csv"), null, null).table();
        rows.add(table.header().size() + ":" + table.header());
        List<Long> doubtful = new ArrayList<>();
        table.forEachRow(new Table.RowSink() {
            @Override
            public void row(long line, @Nullable String[] cells) {
                rows.add(cells.length + ":" + Arrays.asList(cells));
            }

            @Override
            public void doubtful(long line, @Nullable String[] cells, Doubt doubt) {
                row(line, cells);
                doubtful.add(line);
            }
        });

        assertThat(rows).isEqualTo(told.subList(2, told.size()));
        // The quotes there stand after spaces, and hold nothing together.
        assertThat(doubtful).containsExactly(7L);
    }

    @Test
    void other_files_of_Commons_CSV_have_the_values_that_can_be_seen_in_them() {
        Path folder = hostile("commons-csv");

        assertThat(rows(folder.resolve("CSV-290/psql.csv")))
                .containsExactly(
                        List.of("1", "abc", "test line 1\ntest line 2", "", ""),
                        List.of("2", "xyz", "\\b:\b \\t:\t \\n:\n \\r:\r", "a", "b"),
                        List.of("3", "a", "b,c,d", "\"quoted\"", "e"));
        assertThat(rows(folder.resolve("CSV-290/psql.tsv"))).hasSize(3).allSatisfy(row -> assertThat(row)
                .hasSize(5));
        assertThat(rows(folder.resolve("CSV-259/sample.txt"))).containsExactly(List.of("x", "y", "z"));
        assertThat(rows(folder.resolve("CSV-196/japanese.csv"))).hasSizeGreaterThan(1);
        assertThat(rows(folder.resolve("CSV-196/emoji.csv"))).hasSizeGreaterThan(1);
    }

    @Test
    void the_files_of_Commons_CSV_are_read_or_refused_and_nothing_escapes() throws IOException {
        for (Path file : csvFiles(hostile("commons-csv"))) {
            try {
                assertThat(rows(file)).as(file.toString()).isNotEmpty();
            } catch (FileRefused refused) {
                assertThat(refused).hasMessageContaining("xpected");
            }
        }
    }

    @Test
    void a_patch_with_semicolons_and_a_byte_order_mark_do_not_confuse() {
        Path folder = hostile("commons-csv");

        assertThat(rows(folder.resolve("CSV-213/999751170.patch.csv")))
                .isEqualTo(List.of(List.of("CHANELID", "ADDRESS"), List.of("27", "")));
        assertThat(rows(folder.resolve("CSVFileParser/bom.csv")).get(0)).startsWith("Date", "Open");
        assertThat(rows(folder.resolve("CSV-254/csv-254.csv")))
                .isEqualTo(List.of(List.of("AA", "33", ""), List.of("AA", "", ""), List.of("", "33", "CC")));
    }

    @Test
    void hostile_texts_come_through_as_they_are_or_are_refused() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String file : List.of("blns/blns.txt", "csv-injection/Intruder/csv-payload.txt")) {
            for (String text : Files.readAllLines(hostile(file))) {
                for (String column : List.of("name", "country", "employees", "turnover", "incorporated_on", "kind")) {
                    rows.add(new Row(
                            new Origin("vendors", rows.size() + 1L, ""),
                            Map.of("id", "V" + rows.size(), "legal_form", "x" + text, column, text)));
                }
            }
        }

        var reading = Intake.ofRows(Map.of("vendors", rows), IntakeOptions.defaults());

        var report = reading.files().get(0);
        assertThat(report.rows()).isEqualTo(rows.size());
        assertThat(report.used() + report.refused()).isEqualTo(rows.size());
    }

    private static List<List<String>> rows(Path file) {
        CsvTable table = CsvFile.open(file, null, null).table();
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.header());
        table.forEachRow((line, cells) -> rows.add(Arrays.asList(cells)));
        return rows;
    }

    private static List<Path> csvFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("sv") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static Path hostile(String folder) {
        String data = System.getenv("PROBITY_REFERENCE_DATA");
        assumeTrue(data != null, "PROBITY_REFERENCE_DATA names no folder: the hostile files were not read");
        return Path.of(data, "hostile", folder);
    }
}
