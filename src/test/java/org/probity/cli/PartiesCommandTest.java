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

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartiesCommandTest {

    private static final String OFFICIALS = "id,name,birth_date,phones\nO1,Ilyas Batsaikhal,1961-02-03,+254712345678\n";
    private static final String PARTIES =
            "id,name,kind,birth_date,phones\nP9,\"BATSAIKHAL, Ilyas\",person,1961-02-03,00254712345678\n";

    @TempDir
    private Path folder;

    private String data = "";
    private String said = "";

    @Test
    void match_lists_who_is_one_and_why() throws IOException {
        write("officials.csv", OFFICIALS);
        write("parties.csv", PARTIES);

        assertThat(run("parties", "match", folder.toString())).as(said).isZero();
        assertThat(data)
                .startsWith("band,probability,id,name,other_id,other_name,because,against,rows\n")
                .contains("sure,1.000,O1,Ilyas Batsaikhal,P9,\"BATSAIKHAL, Ilyas\",")
                .contains("born on the same day, 1961-02-03; same telephone +254712345678")
                .contains("officials.csv:2 parties.csv:2");
        assertThat(said).contains("2 records: 1 joined to another, 0 probably one with another, 0 possibly.");
    }

    @Test
    void decisions_that_contradict_each_other_stop_a_check_and_a_match_with_3() throws IOException {
        write("officials.csv", OFFICIALS);
        write("parties.csv", PARTIES);
        write(
                "identity_decisions.csv",
                "first_id,second_id,decision,decided_by,decided_on\n"
                        + "O1,P9,same,Ana Petrova,2026-03-01\nP9,O1,not the same,Ben Okoro,2026-04-01\n");

        assertThat(run("parties", "match", folder.toString())).isEqualTo(Exit.INPUT.code());
        assertThat(said).contains("identity_decisions.csv, line 3").contains("to be withdrawn");
        assertThat(run(
                        "check",
                        folder.toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--home",
                        folder.resolve("home").toString()))
                .isEqualTo(Exit.INPUT.code());
        assertThat(said).contains("identity_decisions.csv, line 3");
    }

    @Test
    void what_is_generated_is_the_same_for_the_same_seed_and_can_be_evaluated() throws IOException {
        assertThat(run("parties", "generate", "300", folder.resolve("one").toString(), "--seed", "5"))
                .isZero();
        assertThat(run("parties", "generate", "300", folder.resolve("two").toString(), "--seed", "5"))
                .isZero();
        Path truth = folder.resolve("one").resolve("truth.csv");
        assertThat(truth).hasSameTextualContentAs(folder.resolve("two").resolve("truth.csv"));

        assertThat(run(
                        "parties",
                        "evaluate",
                        folder.resolve("one").resolve("register").toString(),
                        "--truth",
                        truth.toString(),
                        "--json"))
                .as(said)
                .isZero();
        assertThat(figure("precision")).isGreaterThan(0.95);
        assertThat(figure("recall")).isGreaterThan(0.9);
        assertThat(figure("recall_of_all")).isBetween(0.3, 0.9);
    }

    @Test
    void a_truth_without_its_columns_is_told() throws IOException {
        write("officials.csv", OFFICIALS);
        Path truth = write("truth.txt", "a,b\n1,2\n");

        assertThat(run("parties", "evaluate", folder.resolve("officials.csv").toString(), "--truth", truth.toString()))
                .isEqualTo(Exit.INPUT.code());
        assertThat(said).contains("line 1: found the columns a, b. Expected id and party.");
    }

    private double figure(String name) {
        String mark = "\"" + name + "\" : ";
        int at = data.indexOf(mark) + mark.length();
        return Double.parseDouble(data.substring(at, data.indexOf(',', at)));
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
