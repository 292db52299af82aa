package org.probity.intake.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.intake.table.FileRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Broken and hostile files are refused with a clear word, and nothing outside of them is touched. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileListsTest {
    private static final int TENTHS = 10;

    @TempDir
    private Path folder;

    static List<String> recognised() {
        return Samples.recognised();
    }

    @ParameterizedTest
    @MethodSource("recognised")
    void a_list_that_was_cut_is_refused_or_shows_fewer_entries(String name) throws IOException {
        everyCutIsNoticed(Samples.FOLDER.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"un", "ofac-consolidated"})
    void a_real_list_that_was_cut_is_refused(String name) throws IOException {
        everyCutIsNoticed(referenceFolder().resolve("screening").resolve(name));
    }

    private void everyCutIsNoticed(Path list) throws IOException {
        ListReading whole = Samples.read(list);
        assertThat(whole.problems()).isEmpty();
        List<Path> files = Samples.files(list);
        for (Path victim : files) {
            for (int tenth = 0; tenth < TENTHS; tenth++) {
                Path cut = cut(files, victim, tenth);
                assertThat(isNoticed(whole, cut))
                        .as(victim + " cut at " + tenth + " tenths")
                        .isTrue();
            }
        }
    }

    private Path cut(List<Path> files, Path victim, int tenth) throws IOException {
        Path cut = Files.createTempDirectory(folder, "cut");
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            int length = file.equals(victim) ? bytes.length * tenth / TENTHS : bytes.length;
            Files.write(cut.resolve(file.getFileName()), Arrays.copyOf(bytes, length));
        }
        return cut;
    }

    private static boolean isNoticed(ListReading whole, Path folder) {
        try {
            ListReading reading = Samples.read(folder);
            return !reading.problems().isEmpty()
                    || !CardCheck.against(whole, reading, false).isEmpty();
        } catch (FileRefused e) {
            return !String.valueOf(e.getMessage()).isBlank();
        }
    }

    @Test
    void a_web_page_is_no_list() throws IOException {
        Path page = write("<!DOCTYPE html>\n<html><body>Sign in</body></html>\n");

        assertThatThrownBy(() -> Recognition.of(page))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("this is a web page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><CONSOLIDATED_LIST/>",
                "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>&a;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>",
                "<CONSOLIDATED_LIST><INDIVIDUALS>",
                "<CONSOLIDATED_LIST></INDIVIDUALS>",
                "<other/>"
            })
    void XML_that_declares_or_breaks_anything_is_refused(String xml) throws IOException {
        assertThat(readAs(Shape.UN_XML, write(xml)).problems()).hasSize(1);
    }

    @Test
    void elements_without_end_are_refused_before_memory_is() throws IOException {
        String deep = "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>" + "<A>".repeat(100_000);
        String long_ = "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><A>" + "a".repeat(2_000_000);

        assertThat(readAs(Shape.UN_XML, write(deep)).problems().get(0).message())
                .contains("32 deep");
        assertThat(readAs(Shape.UN_XML, write(long_)).problems().get(0).message())
                .contains("longer than");
    }

    @Test
    void hostile_XML_of_the_reference_data_is_refused() throws IOException {
        for (String part : List.of("libxml2-errors", "libxml2-recurse")) {
            for (Path file : reference(part)) {
                assertThat(readAs(Shape.UN_XML, file).problems())
                        .as(file.toString())
                        .isNotEmpty();
                assertThatThrownBy(() -> Recognition.of(file))
                        .as(file.toString())
                        .isInstanceOf(FileRefused.class);
            }
        }
    }

    @Test
    void payloads_that_reach_outside_are_refused() throws IOException {
        int payloads = 0;
        for (Path file : reference("xxe-payloads")) {
            for (String line :
                    Files.readString(file, StandardCharsets.ISO_8859_1).split("\n\n", -1)) {
                payloads++;
                assertThat(readAs(Shape.UN_XML, write(line)).problems()).isNotEmpty();
                assertThat(readAs(Shape.OFAC_XML, write(line)).problems()).isNotEmpty();
            }
        }
        assertThat(payloads).isPositive();
    }

    @Test
    void no_file_of_the_JSON_suite_is_taken_for_a_list() throws IOException {
        List<Path> files = reference("json-test-suite");
        for (Path file : files) {
            if (file.toString().endsWith(".json")) {
                assertThatThrownBy(() -> Recognition.of(file))
                        .as(file.toString())
                        .isInstanceOf(FileRefused.class);
                for (Shape shape : List.of(Shape.FTM_JSON, Shape.WORLD_BANK_JSON)) {
                    ListReading reading = readAs(shape, file);
                    assertThat(reading.entries()).as(file.toString()).isEmpty();
                }
            }
        }
    }

    private static ListReading readAs(Shape shape, Path file) {
        return OfficialLists.read(List.of(new ListFile(file, shape)), ReadAs.sanctions("hostile"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "list", ".txt"), text);
    }

    private static Path referenceFolder() {
        String data = System.getenv("PROBITY_REFERENCE_DATA");
        assumeTrue(data != null, "PROBITY_REFERENCE_DATA names no folder: the hostile and real files were not read");
        return Path.of(data);
    }

    private static List<Path> reference(String part) throws IOException {
        try (Stream<Path> files =
                Files.walk(referenceFolder().resolve("hostile").resolve(part))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
