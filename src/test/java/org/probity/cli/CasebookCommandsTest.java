package org.probity.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.Casebook;
import org.probity.casebook.Run;
import org.probity.casebook.ScreeningQuery;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasebookCommandsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home().toString()));
        return Main.run(all, Map.of(), new Talk(print(out), print(err)));
    }

    private Path home() {
        return folder.resolve("home");
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int runWithInput(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void users_are_added_listed_and_given_other_roles() {
        assertThat(runWithInput("a good password\n", "user", "add", "ama", "--role", "officer,reviewer"))
                .isZero();
        assertThat(run("user", "role", "ama", "auditor")).isZero();
        assertThat(said()).contains("officer,reviewer before, auditor now");
        assertThat(runWithInput("another password\n", "user", "passwd", "ama")).isZero();
        assertThat(run("user", "list")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("U-0001\tama\tauditor\n");

        assertThat(runWithInput("", "user", "add", "bintou", "--role", "officer"))
                .isEqualTo(Exit.USAGE.code());
        assertThat(runWithInput("a good password\n", "user", "add", "ama", "--role", "officer"))
                .isEqualTo(Exit.INPUT.code());
        assertThat(said()).contains("There is a user \"ama\" already");
        assertThat(run("user", "role", "nobody", "auditor")).isEqualTo(Exit.INPUT.code());
    }

    @Test
    void a_check_is_kept_once_and_its_trail_verifies() throws IOException {
        String[] check = {
            "check", "data/example", "--out", folder.resolve("out").toString(), "--record", "--progress", "off"
        };
        assertThat(run(check)).isZero();
        assertThat(said()).contains("Kept in the casebook as R-000001.");
        Path trail = folder.resolve("trail.jsonl");
        assertThat(run("audit", "export", trail.toString())).isZero();
        assertThat(run("audit", "verify", trail.toString())).isZero();
        assertThat(run("audit", "verify")).isZero();
        assertThat(said()).contains("nothing was changed").contains("screenings and 0 steps of dispositions compared");

        List<String> lines = new ArrayList<>(Files.readAllLines(trail));
        String removed = lines.remove(lines.size() - 2);
        Files.write(trail, lines);
        assertThat(run("audit", "verify", trail.toString())).isEqualTo(Exit.INPUT.code());
        assertThat(said())
                .contains("The first bad entry is " + removed.replaceFirst(".*\"seq\":([0-9]+).*", "$1") + ".");
        try (Casebook casebook = Casebook.open(home(), Clock.systemUTC())) {
            Run kept = casebook.runs().find("R-000001").orElseThrow();
            assertThat(kept.state()).isEqualTo(Run.State.DONE);
            assertThat(casebook.screenings().search(ScreeningQuery.newest(1_000)))
                    .hasSize((int) kept.subjects());
        }
    }

    @Test
    void a_check_without_record_makes_no_casebook() {
        assertThat(run("check", "data/example", "--out", folder.resolve("out").toString(), "--quiet"))
                .isZero();
        assertThat(home().resolve("casebook.db")).doesNotExist();
    }

    @Test
    void a_backup_is_restored_only_when_told_so() {
        runWithInput("a good password\n", "user", "add", "ama", "--role", "officer");
        String backup = folder.resolve("backup.zip").toString();
        assertThat(run("backup", backup)).isZero();
        runWithInput("a good password\n", "user", "add", "bintou", "--role", "reviewer");
        assertThat(run("restore", backup)).isZero();
        assertThat(said()).contains("user_added: 1").contains("Nothing was changed");
        run("user", "list");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("bintou");
        assertThat(run("restore", backup, "--yes")).isZero();
        run("user", "list");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ama").doesNotContain("bintou");
        assertThat(run("audit", "verify")).isZero();
        assertThat(said()).contains("Note: a backup was restored");
        assertThat(run("backup", backup)).as("a backup overwrites nothing").isEqualTo(Exit.INPUT.code());
    }

    @Test
    void an_erasure_says_first_what_would_go() {
        run("check", "data/example", "--out", folder.resolve("out").toString(), "--record", "--quiet");
        String[] erase = {"erase", "--before", "2100-01-01", "--because", "Retention."};
        assertThat(run(erase)).isZero();
        assertThat(said()).contains("Would erase the papers of");
        assertThat(run("erase", "--before", "2100-01-01", "--because", "Retention.", "--yes"))
                .isZero();
        assertThat(said()).contains("Erased the papers of").contains("E-000001");
        assertThat(run("audit", "verify")).isZero();
    }

    @Test
    void an_imported_list_is_entered_in_the_trail() {
        runWithInput("a good password\n", "user", "add", "ama", "--role", "officer");
        assertThat(run("lists", "import", "--sample", "data/lists/samples/un-sc/consolidated.xml"))
                .isZero();
        try (Casebook casebook = Casebook.open(home(), Clock.systemUTC())) {
            assertThat(casebook.library().lists()).singleElement().satisfies(list -> {
                assertThat(list.name()).isEqualTo("un-sc");
                assertThat(list.entries()).isPositive();
            });
            assertThat(casebook.trail().entries(1, 100))
                    .anyMatch(entry -> entry.json().contains("list_imported"));
        }
    }

    @Test
    void pages_that_nobody_may_open_are_not_served_and_the_way_out_is_said() {
        assertThat(run("serve", "--port", "0")).isEqualTo(Exit.INPUT.code());
        assertThat(said()).contains("There is no account in").contains("probity user add NAME --role admin --home");
    }
}
