package org.probity.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileInspectionTest {

    @TempDir
    private Path folder;

    @Test
    void it_says_what_each_column_is_read_as_and_what_would_be_refused() throws IOException {
        Path file = folder.resolve("suppliers.csv");
        Files.writeString(file, "Supplier ID;Name;Shoe size\nV1;Acme;44\n;Borealis;45\n");

        FileInspection seen = FileInspection.of(file, IntakeOptions.defaults()).get(0);

        assertThat(seen.report().kinds()).containsExactly("vendors");
        assertThat(seen.columns())
                .containsExactly(
                        new ColumnUse("Supplier ID", "vendors.id"),
                        new ColumnUse("Name", "vendors.name"),
                        new ColumnUse("Shoe size", ""));
        assertThat(seen.preview()).first().isEqualTo(List.of("V1", "Acme", "44"));
        assertThat(seen.rejects())
                .singleElement()
                .hasToString("suppliers.csv, line 3: Supplier ID is \"\". Expected a value: the column is required");
    }

    @Test
    void a_file_of_unknown_kind_can_still_be_looked_at() throws IOException {
        Path file = folder.resolve("shoes.csv");
        Files.writeString(file, "size,colour\n44,red\n");

        FileInspection seen = FileInspection.of(file, IntakeOptions.defaults()).get(0);

        assertThat(seen.preview()).containsExactly(List.of("44", "red"));
        assertThat(seen.problems()).singleElement().asString().contains("neither the name nor the columns tell");
    }
}
