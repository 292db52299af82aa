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

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands about lists as their users meet them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListsCommandTest {
    private static final String SAMPLE = "data/lists/samples/un-sc/consolidated.xml";

    @TempDir
    private Path home;

    private String said = "";
    private String printed = "";

    @Test
    void an_imported_sample_shows_in_the_status() {
        assertThat(run("import", SAMPLE, "--sample")).as(said).isZero();
        assertThat(said).contains("un-sc is in use now.", "1 person");

        assertThat(run("status")).isZero();
        assertThat(printed).containsPattern("un-sc +sample +2 ");
        assertThat(run("status", "--json")).isZero();
        assertThat(printed).contains("\"state\" : \"sample\"");
    }

    @Test
    void a_list_that_is_too_small_is_refused_with_3() {
        assertThat(run("import", SAMPLE)).isEqualTo(Exit.INPUT.code());
        assertThat(said).contains("found 2 entries. Expected 700", "There is none in use.");
    }

    @Test
    void a_web_page_is_refused_with_3() throws IOException {
        Path page = Files.writeString(home.resolve("page.xml"), "<html><body>Moved</body></html>");

        assertThat(run("import", page.toString())).isEqualTo(Exit.INPUT.code());
        assertThat(said).contains("this is a web page");
    }

    @Test
    void missing_mandatory_lists_end_with_5_where_that_is_asked_for() {
        assertThat(run("status")).isZero();
        assertThat(run("status", "--require-lists")).isEqualTo(Exit.LISTS.code());
        assertThat(said).contains("The mandatory list ofac-sdn is missing.");
    }

    @Test
    void two_files_can_be_compared() throws IOException {
        String text = Files.readString(Path.of(SAMPLE));
        Path other = Files.writeString(home.resolve("other.xml"), text.replace("XXe.001", "XXe.002"));

        assertThat(run("diff", SAMPLE, other.toString())).as(said).isZero();
        assertThat(printed).contains("added    XXe.002  INVENTED RIVER BRIGADE (group)", "removed  XXe.001");
    }

    @Test
    void the_home_folder_may_come_from_the_environment() {
        assertThat(runWith(Map.of("PROBITY_HOME", home.toString()), List.of("lists", "import", SAMPLE, "--sample")))
                .isZero();
        assertThat(home.resolve("lists/un-sc/current.json")).exists();
    }

    private int run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of("lists", command));
        all.addAll(List.of(arguments));
        return runWith(Map.of("PROBITY_HOME", home.toString()), all);
    }

    private int runWith(Map<String, String> variables, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                variables,
                new Talk(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        printed = out.toString(StandardCharsets.UTF_8);
        said = err.toString(StandardCharsets.UTF_8);
        return exit;
    }
}
