package org.probity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.names.InnocentNames;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesCommandTest {

    @TempDir
    private Path folder;

    private String data = "";
    private String said = "";

    @Test
    void compare_says_how_alike_two_names_are_and_why() {
        assertThat(run("names", "compare", "HASAN, Ahmad", "Ahmed Hassan")).isZero();
        assertThat(data).contains("possibly the same").contains("another spelling of the same name");

        assertThat(run("names", "compare", "Zeta Trading 4", "Zeta Trading 5", "--kind", "company", "--json"))
                .isZero();
        assertThat(data).contains("\"match\" : false").contains("number only in one name");
    }

    @Test
    void evaluate_counts_pairs_told_rightly_and_keeps_the_others() throws IOException {
        Path pairs = write(
                "pairs.csv",
                "case_group,schema,name1,name2,is_match\n"
                        + "a,Person,Ann Smith,Smith Ann,true\n"
                        + "a,Person,Ann Smith,Boris Popov,false\n"
                        + "b,Company,Acme Ltd,Nadir GmbH,true\n");
        Path misses = folder.resolve("misses.tsv");

        assertThat(run("names", "evaluate", pairs.toString(), "--json", "--misses", misses.toString()))
                .isZero();
        assertThat(data)
                .contains("\"tp\" : 1")
                .contains("\"fn\" : 1")
                .contains("\"tn\" : 1")
                .contains("\"us_per_pair\"");
        assertThat(misses).content().startsWith("missed\t").contains("Acme Ltd\tNadir GmbH");
    }

    @Test
    void evaluate_says_which_column_is_missing() throws IOException {
        assertThat(run("names", "evaluate", write("pairs.csv", "a,b\n1,2\n").toString()))
                .isEqualTo(3);
        assertThat(said).contains("column \"name1\" is missing").contains("Found: a, b");
    }

    @Test
    void recall_and_innocents_search_the_lists_of_a_folder() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(
                lists.resolve("own.csv"), "id,list,type,name,kind\nL1,own list,sanction,Gareth Bruce Worrell,person\n");
        Path pairs = write(
                "pairs.jsonl",
                "{\"op\":\"drop\",\"original\":\"Gareth Bruce WORRELL\",\"mutated\":\"Gareth Worrell\"}\n"
                        + "{\"op\":\"other\",\"original\":\"Nobody Here\",\"mutated\":\"Nobody Here\"}\n"
                        + "{\"op\":\"less\",\"original\":\"Gareth Bruce WORRELL\",\"mutated\":\"Bruce\"}\n");
        Path misses = folder.resolve("misses.tsv");

        assertThat(run(
                        "names",
                        "recall",
                        pairs.toString(),
                        "--lists",
                        lists.toString(),
                        "--json",
                        "--misses",
                        misses.toString()))
                .isZero();
        assertThat(Files.readAllLines(misses))
                .satisfiesExactly(
                        other -> assertThat(other).isEqualTo("other\tnot listed\tNobody Here\tNobody Here"),
                        less -> assertThat(less).matches("less\t0\\.[1-6]\\d*\tGareth Bruce WORRELL\tBruce"));
        assertThat(data).contains("\"recall\" : 0.3333").contains("\"drop\"").contains("\"cpu_us_per_query\"");
        assertThat(said).contains("1 pair with an original");

        assertThat(run("names", "innocents", "50", "--seed", "3", "--lists", lists.toString()))
                .isZero();
        assertThat(data).contains("possible: 0.0000");

        String innocent = new InnocentNames(3).next().text();
        Files.writeString(
                lists.resolve("own.csv"), "id,list,type,name,kind\nL1,own list,sanction," + innocent + ",person\n");
        Path shown = folder.resolve("shown.tsv");
        assertThat(run(
                        "names",
                        "innocents",
                        "1",
                        "--seed",
                        "3",
                        "--lists",
                        lists.toString(),
                        "--shown",
                        shown.toString()))
                .isZero();
        assertThat(shown).hasContent("1.000\t" + innocent + "\t" + innocent);
    }

    @Test
    void a_folder_without_lists_ends_with_5_and_a_broken_line_with_3() throws IOException {
        assertThat(run("names", "innocents", "5", "--lists", folder.toString())).isEqualTo(5);

        Files.writeString(folder.resolve("own.csv"), "id,list,type,name\nL1,own list,sanction,Ann Smith\n");
        Path pairs = write("pairs.jsonl", "{\"op\":\n");
        assertThat(run("names", "recall", pairs.toString(), "--lists", folder.toString()))
                .isEqualTo(3);
        assertThat(said).contains("line 1: this is no JSON");
    }

    @Test
    void files_that_are_not_there_or_cannot_be_written_are_named() throws IOException {
        Files.writeString(folder.resolve("own.csv"), "id,list,type,name\nL1,own list,sanction,Ann Smith\n");
        String nowhere = folder.resolve("nowhere").resolve("x.tsv").toString();

        assertThat(run("names", "recall", nowhere, "--lists", folder.toString()))
                .isEqualTo(3);
        assertThat(said)
                .contains(nowhere + ": there is no such file or folder.")
                .doesNotContain("mistake");
        assertThat(run("names", "innocents", "5", "--lists", folder.toString(), "--shown", nowhere))
                .isEqualTo(3);
        assertThat(said).contains(nowhere + ": there is no such file or folder.");
        String under = folder.resolve("own.csv").resolve("x.tsv").toString();
        assertThat(run("names", "innocents", "5", "--lists", folder.toString(), "--shown", under))
                .isEqualTo(3);
        assertThat(said).contains(under + ": it cannot be read or written");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
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
