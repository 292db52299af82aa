package org.probity.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void every_file_has_a_template_that_reads_without_a_reject() throws IOException {
        List<Path> written = Templates.write(folder);

        Reading reading = Intake.read(List.of(folder), IntakeOptions.defaults());

        assertThat(written).hasSize(Vocabulary.files().size());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.files()).hasSameSizeAs(written).allSatisfy(file -> {
            assertThat(file.used()).isEqualTo(1);
            assertThat(file.ignored()).isEmpty();
        });
    }

    @Test
    void a_file_that_is_there_is_left_alone() throws IOException {
        Templates.write(folder);

        assertThat(Templates.write(folder)).isEmpty();
    }
}
