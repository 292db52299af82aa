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
import org.probity.app.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;

/** Packs, verification and runs made again, from the command line. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackCommandsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void a_run_is_made_again_byte_for_byte_and_a_subject_of_it_packed_and_verified() throws IOException {
        givenRun();

        assertThat(probity("reproduce", out(), "--rules", rules(), "--home", home()))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("outcomes.csv: the same bytes");

        Path pack = folder.resolve("v1.zip");
        assertThat(probity("pack", out(), "V1", "--rules", rules(), "--home", home(), "--to", pack.toString()))
                .isZero();
        said.reset();
        assertThat(probity("verify", pack.toString())).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("The pack holds. Acme Roads Ltd (V1): Review before award, 1 finding");
        String seal = said.toString(StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow()
                .replace("Seal: ", "");
        assertThat(probity("verify", pack.toString(), "--seal", seal)).isZero();
        assertThat(probity("verify", pack.toString(), "--seal", "00")).isEqualTo(Exit.INPUT.code());
    }

    @Test
    void a_file_that_has_changed_since_the_run_is_named() throws IOException {
        givenRun();
        Path payments = folder.resolve("data/payments.csv");
        Files.writeString(payments, Files.readString(payments).replace("2500", "2600"));

        assertThat(probity("reproduce", out(), "--rules", rules(), "--home", home()))
                .isEqualTo(Exit.INPUT.code());
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("payments.csv: the file has changed");
    }

    @Test
    void an_output_that_was_changed_by_hand_is_named() throws IOException {
        givenRun();
        Path outcomes = folder.resolve("out/outcomes.csv");
        Files.writeString(outcomes, Files.readString(outcomes).replace("Review before award", "No flag found"));

        assertThat(probity("reproduce", out(), "--rules", rules(), "--home", home()))
                .isEqualTo(Exit.INPUT.code());
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("outcomes.csv: another byte at");
    }

    @Test
    void other_rules_than_those_of_the_run_are_said() throws IOException {
        givenRun();
        Path limits = folder.resolve("rules/limits.csv");
        Files.writeString(limits, Files.readString(limits).replace("xmp.smallest,100", "xmp.smallest,101"));

        assertThat(probity("reproduce", out(), "--rules", rules(), "--home", home()))
                .isEqualTo(Exit.INPUT.code());
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("The rules have changed since the run");
    }

    @Test
    void what_is_no_screening_and_no_pack_is_said() {
        assertThat(probity("pack", "S-000009", "--home", home())).isEqualTo(Exit.USAGE.code());
        assertThat(probity("verify", folder.resolve("none.zip").toString())).isEqualTo(Exit.INPUT.code());
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("There is no screening \"S-000009\"")
                .contains("there is no such file");
    }

    @Test
    void nothing_is_touched_in_an_empty_casebook() throws IOException {
        SmallBook.writeTo(folder.resolve("rules"));

        assertThat(probity("rescreen", "--since", "2026-01-01", "--rules", rules(), "--home", home()))
                .isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("0 subjects touched.");
    }

    private void givenRun() throws IOException {
        SmallBook.writeTo(folder.resolve("rules"));
        SmallBook.writeDataTo(folder.resolve("data"));
        assertThat(probity(
                        "check",
                        folder.resolve("data").toString(),
                        "--rules",
                        rules(),
                        "--home",
                        home(),
                        "--out",
                        out()))
                .isZero();
        said.reset();
        told.reset();
    }

    private String rules() {
        return folder.resolve("rules").toString();
    }

    private String home() {
        return folder.resolve("home").toString();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private int probity(String... arguments) {
        return Main.run(
                List.of(arguments),
                Map.of(),
                new Talk(
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        new PrintStream(told, true, StandardCharsets.UTF_8)));
    }
}
