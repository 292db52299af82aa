package org.probity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.app.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;

/** What the texts of refused rows advise can be done on the command line. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FilesChoiceTest {

    @TempDir
    private Path folder;

    private String said = "";

    @Test
    void inspect_takes_every_option_that_a_refused_row_advises() throws IOException {
        Path file = write("id,vendor_id,title,amount,currency,signed_on\nC1,V1,Łódź,1.234,PLN,01/02/2026\n");

        assertThat(run("inspect", file.toString())).isZero();
        assertThat(said)
                .contains("--decimal dot or --decimal comma")
                .contains("--date-order day-first or --date-order month-first");

        assertThat(run(
                        "inspect",
                        file.toString(),
                        "--encoding",
                        "windows-1250",
                        "--decimal",
                        "comma",
                        "--date-order",
                        "day-first"))
                .isZero();
        assertThat(said).contains("windows-1250").contains("Łódź").contains("contracts: 1 fact");
    }

    @Test
    void rows_that_were_all_refused_are_kept_with_their_reasons() throws IOException {
        Path rules = SmallBook.writeTo(folder.resolve("rules"));
        Path file = folder.resolve("vendors.csv");
        Files.writeString(file, "id,name,incorporated_on\nV1,Acme,01/02/2026\n");

        int exit = run("check", file.toString(), "--rules", rules.toString(), "--out", "" + folder);

        assertThat(exit).isEqualTo(3);
        assertThat(said).contains("every row of the input was refused", "rejects.csv");
        assertThat(Files.readString(folder.resolve("rejects.csv"))).contains("V1,Acme,01/02/2026");
    }

    @Test
    void what_was_declared_stands_in_the_run() throws IOException {
        Path rules = SmallBook.writeTo(folder.resolve("rules"));
        Path file = folder.resolve("vendors.csv");
        Files.writeString(file, "id,name,incorporated_on\nV1,Acme,01/02/2026\n");

        run("check", file.toString(), "--rules", rules.toString(), "--date-order", "day-first", "--out", "" + folder);

        assertThat(Files.readString(folder.resolve("run.json"))).contains("\"date-order\" : \"day-first\"");
    }

    @Test
    void check_takes_them_too() throws IOException {
        Path rules = SmallBook.writeTo(folder.resolve("rules"));
        Path file = write("id,vendor_id,title,amount,currency,signed_on\nC1,V1,Lodz,1.234,USD,01/02/2026\n");
        Path vendors = folder.resolve("vendors.csv");
        Files.writeString(vendors, "id,name\nV1,Acme\n");
        List<String> arguments = List.of(
                "check", file.toString(), vendors.toString(), "--rules", rules.toString(), "--out", "" + folder);

        run(arguments.toArray(String[]::new));
        assertThat(Files.readString(folder.resolve("rejects.csv"))).contains("01/02/2026");

        List<String> declared = new ArrayList<>(arguments);
        declared.addAll(List.of("--decimal", "dot", "--date-order", "month-first", "--encoding", "UTF-8"));
        run(declared.toArray(String[]::new));
        assertThat(Files.readAllLines(folder.resolve("rejects.csv"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--encoding|Latin One|is no encoding. Expected one such as UTF-8",
                "--encoding|nobody-9|is no encoding. Expected one such as UTF-8",
                "--date-order|daily|is no order of dates. Expected day-first or month-first.",
                "--decimal|point|is no decimal mark. Expected dot or comma."
            })
    void another_word_is_refused_with_those_that_are_known(String option, String word, String expected)
            throws IOException {
        Path file = write("id,vendor_id\n");

        assertThat(run("inspect", file.toString(), option, word)).isEqualTo(2);
        assertThat(said).startsWith(option + ": \"" + word + "\" " + expected);
    }

    private Path write(String text) throws IOException {
        Path file = folder.resolve("contracts.csv");
        Files.write(file, text.getBytes(Charset.forName("windows-1250")));
        return file;
    }

    private int run(String... arguments) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(all, true, StandardCharsets.UTF_8);
        int exit = Main.run(List.of(arguments), Map.of(), new Talk(stream, stream));
        said = all.toString(StandardCharsets.UTF_8);
        return exit;
    }
}
