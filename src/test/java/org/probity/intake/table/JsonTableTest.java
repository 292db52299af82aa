package org.probity.intake.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.intake.FileInspection;
import org.probity.intake.IntakeOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonTableTest {

    @TempDir
    private Path folder;

    @Test
    void records_in_a_list_and_one_on_each_line_are_the_same_table() throws IOException {
        String list = "[{\"id\":\"V1\",\"name\":\"Acme\"},\n {\"id\":\"V2\",\"country\":\"XX\"}]";
        String lines = "{\"id\":\"V1\",\"name\":\"Acme\"}\n{\"id\":\"V2\",\"country\":\"XX\"}\n";

        for (String text : List.of(list, lines)) {
            JsonTable table = JsonTable.of(file(text));

            assertThat(table.header()).containsExactly("id", "name", "country");
            assertThat(rows(table)).containsExactly(List.of("V1", "Acme", ""), List.of("V2", "", "XX"));
        }
    }

    @Test
    void numbers_keep_their_digits_and_plain_lists_become_one_cell() throws IOException {
        JsonTable table = JsonTable.of(file("{\"amount\":25000.50,\"aliases\":[\"A\",\"B\"],\"ok\":true,\"no\":null}"));

        assertThat(rows(table)).containsExactly(List.of("25000.50", "A; B", "true", ""));
    }

    @Test
    void a_record_inside_a_record_refuses_its_row_and_no_other() throws IOException {
        Path file = folder.resolve("vendors.jsonl");
        Files.writeString(file, "{\"id\":\"V1\",\"name\":{\"first\":\"A\"}}\n{\"id\":\"V2\",\"name\":\"Acme\"}\n");

        FileInspection seen = FileInspection.of(file, IntakeOptions.defaults()).get(0);

        assertThat(seen.report().rows()).isEqualTo(2);
        assertThat(seen.report().used()).isEqualTo(1);
        assertThat(seen.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.origin().line()).isEqualTo(1);
            assertThat(reject.column()).isEqualTo("name");
            assertThat(reject.expected()).startsWith("a plain value");
        });
    }

    @Test
    void what_is_no_JSON_is_refused_with_its_line() throws IOException {
        assertThatThrownBy(() -> JsonTable.of(file("{\"id\":1}\n{\"id\":")))
                .isInstanceOf(FileRefused.class)
                .extracting(thrown -> ((FileRefused) thrown).line())
                .isEqualTo(2L);
        assertThatThrownBy(() -> JsonTable.of(file("[1, 2]"))).hasMessageContaining("Expected a record");
        assertThatThrownBy(() -> JsonTable.of(file("[]"))).hasMessageContaining("no record was found");
        assertThatThrownBy(() -> JsonTable.of(file("{\"id\":1,\"id\":2}"))).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> JsonTable.of(file("[".repeat(5_000)))).isInstanceOf(FileRefused.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("records.json"), text);
    }

    private static List<List<String>> rows(JsonTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.forEachRow(new Table.RowSink() {
            @Override
            public void row(long line, @Nullable String[] cells) {
                rows.add(Arrays.asList(cells));
            }
        });
        return rows;
    }
}
