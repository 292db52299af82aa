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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreenCommandTest {

    @TempDir
    private Path folder;

    private Path lists = Path.of("");
    private String data = "";
    private String said = "";

    @BeforeEach
    void a_list_of_one_person_and_one_firm() throws IOException {
        lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(
                lists.resolve("lists.csv"),
                "list,title,publisher,retrieved_on,mandatory,max_age_days\n"
                        + "TEST,Test list (invented),Nobody,2026-06-29,true,7\n");
        Files.writeString(
                lists.resolve("listings.csv"),
                "id,list,type,name,aliases,identifiers,kind,country,birth_date,addresses\n"
                        + "L1,TEST,sanction,Gareth Bruce Worrell,Gaz,passport:K123456,person,XX,1961-04-02,\n"
                        + "L2,TEST,debarment,Silver Lantern Roads Ltd,,registration:RX 7781,company,XX,,"
                        + "\"14 Quarry Lane, Lovra\"\n");
    }

    @Test
    void a_name_alone_is_possible_and_each_thing_more_makes_it_likelier() {
        assertThat(screen("--name", "Worrell, Gareth")).isZero();
        assertThat(data)
                .contains("possible 0.")
                .contains("Gareth Bruce Worrell")
                .contains("because");

        assertThat(screen("--name", "Worrell, Gareth", "--birth-date", "1961")).isZero();
        assertThat(data).contains("probable 0.").contains("born in the same year: 1961, listed 1961-04-02");

        assertThat(screen("--name", "Somebody Else", "--passport", "K-123 456")).isZero();
        assertThat(data).contains("sure 0.").contains("same passport: K-123 456");
    }

    @Test
    void what_contradicts_is_said_and_makes_it_less_likely() {
        assertThat(screen("--name", "Gareth Bruce Worrell", "--country", "XY")).isZero();
        assertThat(data).contains("possible 0.6375").contains("against  another country: XY, listed XX");

        assertThat(screen("--name", "Gareth Bruce Worrell", "--birth-date", "1990"))
                .isZero();
        assertThat(data).contains("Gareth Bruce Worrell: no hit.");
    }

    @Test
    void no_hit_says_how_many_names_of_which_lists_of_what_day_were_searched() {
        assertThat(screen("--name", "Ann Smith", "--as-of", "2026-06-30")).isZero();

        assertThat(data)
                .contains("Ann Smith: no hit.")
                .contains("3 names of 2 entries on 1 list were searched: TEST of 2026-06-29.")
                .doesNotContain("Nobody is cleared");

        assertThat(screen("--name", "Ann Smith", "--as-of", "2026-07-30")).isZero();
        assertThat(data).contains("Nobody is cleared by this: the mandatory list TEST is 31 days old, and may be 7.");
    }

    @Test
    void owners_are_searched_too_and_json_holds_both_sides() {
        assertThat(screen(
                        "--name",
                        "Silver Lantern Roads",
                        "--kind",
                        "company",
                        "--address",
                        "14, Quarry Lane, Lovra",
                        "--owner",
                        "Gareth Worrell",
                        "--json"))
                .isZero();

        assertThat(data)
                .contains("\"name\" : \"Gareth Worrell\"")
                .contains("same address: 14, Quarry Lane, Lovra, listed 14 Quarry Lane, Lovra")
                .contains("\"band\" : \"probable\"")
                .contains("\"asked\" : \"14, Quarry Lane, Lovra\"")
                .contains("\"names_searched\" : 3");
    }

    @Test
    void what_cannot_be_read_is_said_and_searched_is_nothing() {
        assertThat(screen("--name", "Ann Smith", "--birth-date", "31/02/1990")).isEqualTo(2);
        assertThat(said).contains("birth_date is \"31/02/1990\"").contains("Expected");

        assertThat(screen("--name", " ")).isEqualTo(2);
        assertThat(said).contains("name");

        assertThat(screen("--name", "Ann Smith", "--id", "77")).isEqualTo(2);
        assertThat(said).contains("\"77\" has no scheme");
    }

    @Test
    void without_a_list_nothing_is_said_of_anybody() {
        assertThat(run(
                        "screen",
                        "--name",
                        "Ann Smith",
                        "--home",
                        folder.resolve("home").toString()))
                .isEqualTo(5);
        assertThat(said).contains("No list was searched");
    }

    private int screen(String... arguments) {
        List<String> all = new ArrayList<>(List.of("screen", "--lists", lists.toString()));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                List.of(arguments),
                Map.of(),
                new Talk(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        data = out.toString(StandardCharsets.UTF_8);
        said = err.toString(StandardCharsets.UTF_8);
        return code;
    }
}
