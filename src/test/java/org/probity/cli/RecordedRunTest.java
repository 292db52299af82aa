package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.app.Settings;
import org.probity.app.SmallBook;
import org.probity.app.desk.Desk;
import org.probity.app.desk.Submission;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.NewScreening;
import org.probity.casebook.ScreeningLine;
import org.probity.casebook.ScreeningQuery;

import static org.assertj.core.api.Assertions.assertThat;

/** What check --record keeps can be packed, verified, looked at again and judged by other rules, on both databases. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordedRunTest {

    @TempDir
    private Path folder;

    private Optional<String> schema = Optional.empty();

    @AfterEach
    void drop() throws SQLException {
        if (schema.isPresent()) {
            sql("DROP SCHEMA " + schema.get() + " CASCADE");
        }
    }

    @Test
    void a_subject_of_a_run_is_kept_as_the_desk_would_keep_it() {
        Path example = Path.of("data", "example");
        Path rules = Path.of("rules");
        Program program = Program.call(List.of(
                "check",
                example.toString(),
                "--rules",
                rules.toString(),
                "--record",
                "--home",
                home().toString(),
                "--out",
                folder.resolve("out").toString()));
        assertThat(program.exit()).as(program.said()).isZero();

        Settings settings = Settings.usual(LocalDate.EPOCH).withRules(rules);
        try (Casebook casebook = Casebook.open(home(), Clock.systemUTC());
                Desk desk = Desk.open(settings, List.of(example))) {
            List<ScreeningLine> lines =
                    casebook.screenings().search(new ScreeningQuery("", "", Optional.empty(), "", "", 1_000));
            assertThat(lines).hasSameSizeAs(desk.subjects());
            for (ScreeningLine line : lines) {
                NewScreening kept =
                        casebook.screenings().find(line.id()).orElseThrow().content();
                NewScreening atDesk = desk.screen(Submission.known(line.subjectId(), line.subjectKind()))
                        .toKeep();
                assertThat(kept.dossier()).as(line.subjectId()).isEqualTo(atDesk.dossier());
                String besides = casebook.screenings().keep(atDesk, Actor.CONSOLE, "");
                assertThat(kept)
                        .as(line.subjectId())
                        .isEqualTo(casebook.screenings()
                                .find(besides)
                                .orElseThrow()
                                .content());
                assertThat(kept.stamp().scorer()).isNotBlank();
                assertThat(kept.stamp().lists()).isNotEmpty().allSatisfy(list -> assertThat(list.sha256())
                        .hasSize(64));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void it_can_be_packed_verified_looked_at_again_and_judged_by_other_rules(String database)
            throws IOException, SQLException {
        List<String> store = database.equals("SQLite") ? List.of() : List.of("--store", postgres());
        Path rules = SmallBook.writeTo(folder.resolve("rules"));
        Path data = SmallBook.writeDataTo(folder.resolve("data"));
        call(
                store,
                rules,
                "check",
                data.toString(),
                "--record",
                "--out",
                folder.resolve("out").toString());

        Path pack = folder.resolve("pack.zip");
        String id = idOf("V1", store);
        call(store, rules, "pack", id, "--to", pack.toString());
        Program verified = Program.call(List.of("verify", pack.toString()));
        assertThat(verified.exit()).as(verified.said()).isZero();
        assertThat(verified.printedText()).contains("The pack holds. Acme Roads Ltd (V1): Review before award");

        String since = "2000-01-01";
        assertThat(call(store, rules, "rescreen", data.toString(), "--since", since)
                        .said())
                .contains("0 subjects touched.");
        Path payments = data.resolve("payments.csv");
        Files.writeString(payments, Files.readString(payments).replace("2500", "90"));
        Program again = call(store, rules, "rescreen", data.toString(), "--since", since);
        assertThat(again.printedText())
                .contains("Acme Roads Ltd (V1), " + id)
                .contains("rows about it have changed in payments.csv");

        Path candidate = SmallBook.writeTo(folder.resolve("candidate"));
        Path limits = candidate.resolve("limits.csv");
        Files.writeString(limits, Files.readString(limits).replace("xmp.smallest,100", "xmp.smallest,20"));
        Program impact = call(store, rules, "rules", "impact", candidate.toString(), "--last", "100");
        assertThat(impact.printedText())
                .contains("XMP-01: would flag")
                .contains("newly flagged: ")
                .contains("V2")
                .doesNotContain("Not shown");

        Files.writeString(
                limits,
                Files.readString(rules.resolve("limits.csv"))
                        .replaceFirst("\npath\\.most-steps,(\\d+)", "\npath.most-steps,1")
                        .replaceFirst("\ncontrol\\.majority,(\\d+)", "\ncontrol.majority,77"));
        Program unshown = call(store, rules, "rules", "impact", candidate.toString(), "--last", "100");
        assertThat(unshown.printedText())
                .contains("Not shown: 2 changes of how facts are made")
                .containsPattern("control\\.majority: \\d+ now, 77 in the candidate")
                .containsPattern("path\\.most-steps: \\d+ now, 1 in the candidate");
        assertThat(unshown.said()).contains("Nothing changes that these cases can show.");
        assertThat(call(store, rules, "rules", "impact", candidate.toString(), "--last", "9", "--json")
                        .printedText())
                .contains("\"cannot_show\" : [");
    }

    private Program call(List<String> store, Path rules, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(store);
        all.addAll(List.of("--rules", rules.toString(), "--home", home().toString()));
        Program program = Program.call(all);
        assertThat(program.exit()).as(program.said()).isZero();
        return program;
    }

    private String idOf(String subject, List<String> store) {
        Optional<String> url = store.stream().skip(1).findFirst();
        try (Casebook casebook = Casebook.open(new org.probity.casebook.store.Place(home(), url), Clock.systemUTC())) {
            return casebook.screenings().newestOf(subject).orElseThrow().id();
        }
    }

    private Path home() {
        return folder.resolve("home");
    }

    private String postgres() throws SQLException {
        Assumptions.assumeTrue(url() != null, "PROBITY_POSTGRES_URL is not set, so PostgreSQL is left out");
        String name = "t" + Long.toUnsignedString(System.nanoTime(), 36);
        sql("CREATE SCHEMA " + name);
        schema = Optional.of(name);
        return url() + (url().contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    private static String url() {
        return System.getenv("PROBITY_POSTGRES_URL");
    }

    private static void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
