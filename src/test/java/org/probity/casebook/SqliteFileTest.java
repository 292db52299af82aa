package org.probity.casebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.Refused.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SqliteFileTest {

    @TempDir
    Path home;

    @Test
    void a_second_opening_of_the_same_file_is_refused() {
        try (Office office = Office.in(home)) {
            Refused refused = catchThrowableOfType(Refused.class, () -> Casebook.open(home, Clock.systemUTC()));
            assertThat(refused.reason()).isEqualTo(Reason.IN_USE);
            assertThat(office.casebook().screenings().search(ScreeningQuery.newest(1)))
                    .isEmpty();
        }
        Office.in(home).close();
    }

    @Test
    void the_file_belongs_to_its_owner_alone() throws java.io.IOException {
        Office.in(home).close();

        assertThat(Files.getPosixFilePermissions(home.resolve("casebook.db"))).hasSize(2);
        assertThat(Files.getPosixFilePermissions(home.resolve("audit/private.key")))
                .hasSize(2);
    }

    @Test
    void the_tables_of_a_newer_version_are_left_alone() throws SQLException {
        try (Office office = Office.in(home)) {
            office.sql(
                    "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                            + " installed_by, execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, '',"
                            + " 1, 1)");
        }

        Refused refused = catchThrowableOfType(Refused.class, () -> Casebook.open(home, Clock.systemUTC()));
        assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(refused).hasMessageContaining("newer version");
    }

    @Test
    void replacing_a_row_is_refused_as_changing_it_is() throws SQLException {
        try (Office office = Office.in(home)) {
            office.proposal("V-1");
            for (String table : List.of(
                    "casebook",
                    "texts",
                    "screenings",
                    "screening_papers",
                    "findings",
                    "finding_papers",
                    "dispositions",
                    "disposition_papers",
                    "requests",
                    "audit")) {
                String change = table.equals("texts") ? "sha256, text || ' '" : "*";
                String replacing = "INSERT OR REPLACE INTO " + table + " SELECT " + change + " FROM " + table;
                assertThat(catchThrowable(() -> office.sql(replacing)))
                        .as(table)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("probity:");
            }
        }
    }

    @Test
    void an_old_copy_put_back_by_hand_is_noticed() throws java.io.IOException {
        Office.in(home).close();
        byte[] old = Files.readAllBytes(home.resolve("casebook.db"));
        try (Office office = Office.in(home)) {
            office.proposal("V-1");
        }
        Files.write(home.resolve("casebook.db"), old);

        Refused refused = catchThrowableOfType(Refused.class, () -> Casebook.open(home, Clock.systemUTC()));
        assertThat(refused.reason()).isEqualTo(Reason.ALTERED);
        assertThat(refused).hasMessageContaining("old backup");
    }

    @Test
    void a_backup_comes_back_whole_and_says_what_was_lost() throws java.io.IOException {
        Path backup = home.resolve("backup.zip");
        try (Office office = Office.in(home)) {
            String id = office.proposal("V-1");
            office.casebook().backup(backup, office.admin());
            office.casebook().dispositions().confirm(id, 1, office.bintou(), "Yes.", "");
        }

        try (Restore restore = Restore.of(home, backup, Clock.systemUTC())) {
            assertThat(restore.lost()).containsEntry("disposition_confirmed", 1L);
            restore.apply(Actor.CONSOLE);
        }
        try (Office office = Office.in(home)) {
            Disposition back = office.casebook().dispositions().find("D-000001").orElseThrow();
            assertThat(back.state()).isEqualTo(Disposition.State.PROPOSED);
            office.casebook().dispositions().confirm(back.id(), 1, office.bintou(), "Again.", "");
            assertThat(TrailFile.verified(office)).satisfies(found -> {
                assertThat(found.faults()).isEmpty();
                assertThat(found.notes()).singleElement().asString().contains("a backup was restored");
            });
        }
    }

    @Test
    void an_altered_backup_is_not_put_back() throws java.io.IOException, SQLException {
        Path backup = home.resolve("backup.zip");
        try (Office office = Office.in(home)) {
            office.proposal("V-1");
            office.sql("DROP TRIGGER screenings_no_update");
            office.sql("UPDATE screenings SET outcome = 'NO_FLAG_FOUND'");
            office.casebook().backup(backup, office.admin());
        }

        Refused refused = catchThrowableOfType(Refused.class, () -> Restore.of(home, backup, Clock.systemUTC()));
        assertThat(refused.reason()).isEqualTo(Reason.ALTERED);
        assertThat(refused).hasMessageContaining("S-000001 is not what was kept");
    }
}
