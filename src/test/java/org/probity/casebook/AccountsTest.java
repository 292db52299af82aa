package org.probity.casebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.casebook.Refused.Reason;
import org.probity.casebook.accounts.Accounts;
import org.probity.casebook.accounts.Sessions;
import org.probity.casebook.accounts.User;
import org.probity.casebook.audit.AuditTrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@ParameterizedClass
@EnumSource(Where.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountsTest {

    @Parameter
    Where where;

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(where.place(home));
        office.ama();
    }

    @AfterEach
    void close() {
        if (office != null) {
            office.close();
        }
    }

    private Accounts accounts() {
        return office.casebook().accounts();
    }

    private Reason refusal(Runnable work) {
        Refused refused = catchThrowableOfType(Refused.class, work::run);
        assertThat(refused).as("something was refused").isNotNull();
        return refused.reason();
    }

    private Reason guess(String login, String address) {
        return refusal(() -> accounts().sessions().login(login, "wrong password", address));
    }

    @Test
    void a_login_opens_a_session_and_a_logout_ends_it() {
        String token = accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1");

        assertThat(accounts().sessions().actor(token)).contains(office.ama());
        assertThat(accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1"))
                .isNotEqualTo(token);
        accounts().sessions().logout(token);
        assertThat(accounts().sessions().actor(token)).isEmpty();
        assertThat(accounts().sessions().actor("nonsense")).isEmpty();
    }

    @Test
    void a_session_ends_when_it_is_idle_and_after_a_working_day() {
        String token = accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1");
        Duration used = Duration.ZERO;
        while (used.compareTo(Sessions.LONGEST.minusMinutes(10)) < 0) {
            office.pass(Duration.ofMinutes(10));
            used = used.plusMinutes(10);
            if (used.compareTo(Sessions.LONGEST) < 0) {
                assertThat(accounts().sessions().actor(token))
                        .as("after " + used)
                        .isPresent();
            }
        }
        office.pass(Duration.ofMinutes(11));
        assertThat(accounts().sessions().actor(token)).isEmpty();

        String idle = accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1");
        office.pass(Sessions.IDLE.plusSeconds(1));
        assertThat(accounts().sessions().actor(idle)).isEmpty();
    }

    @Test
    void guessing_is_slowed_down_by_name() {
        for (int i = 0; i < 5; i++) {
            assertThat(guess("ama", "10.0.0." + i)).isEqualTo(Reason.LOGIN_FAILED);
        }
        assertThat(guess("ama", "10.0.0.9")).isEqualTo(Reason.TOO_MANY_TRIES);
        assertThat(refusal(() -> accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.9")))
                .as("even the right password waits")
                .isEqualTo(Reason.TOO_MANY_TRIES);
        office.pass(Duration.ofSeconds(31));
        assertThat(accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.9"))
                .isNotBlank();
        assertThat(office.casebook().trail().entries(1, 1_000))
                .extracting(AuditTrail.Entry::json)
                .anyMatch(entry -> entry.contains("login_locked"));
    }

    @Test
    void guessing_is_slowed_down_by_address_whoever_is_guessed() {
        for (int i = 0; i < 20; i++) {
            assertThat(guess("nobody" + i, "10.0.0.1")).isEqualTo(Reason.LOGIN_FAILED);
        }
        assertThat(guess("nobody20", "10.0.0.1")).isEqualTo(Reason.TOO_MANY_TRIES);
        assertThat(guess("nobody20", "10.0.0.2")).isEqualTo(Reason.LOGIN_FAILED);
    }

    @Test
    void right_passwords_from_one_address_lock_nobody_out_and_clear_the_way_for_no_guessing() {
        for (int i = 0; i < 30; i++) {
            assertThat(accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1"))
                    .isNotBlank();
        }
        for (int i = 0; i < 20; i++) {
            assertThat(guess("nobody" + i, "10.0.0.1")).isEqualTo(Reason.LOGIN_FAILED);
            if (i < 19) {
                accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1");
            }
        }
        assertThat(guess("nobody20", "10.0.0.1")).isEqualTo(Reason.TOO_MANY_TRIES);
    }

    @Test
    void a_change_of_roles_ends_sessions_and_is_entered_in_the_trail() {
        String token = accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1");
        User ama = accounts().find("ama").orElseThrow();
        User changed = accounts().changeRoles("ama", Set.of(Role.AUDITOR, Role.OFFICER), ama.version(), office.admin());

        assertThat(changed.roles()).containsExactlyInAnyOrder(Role.OFFICER, Role.AUDITOR);
        assertThat(accounts().sessions().actor(token)).isEmpty();
        assertThat(office.casebook().trail().entries(1, 1_000))
                .extracting(AuditTrail.Entry::json)
                .anyMatch(entry -> entry.contains("\"after\":[\"OFFICER\",\"AUDITOR\"]"));
        assertThat(refusal(() -> accounts().changeRoles("ama", Set.of(), ama.version(), office.admin())))
                .isEqualTo(Reason.CHANGED_MEANWHILE);
    }

    @Test
    void only_an_admin_looks_after_users_and_never_after_himself() {
        assertThat(refusal(() -> accounts().add("eve", Office.PASSWORD, Set.of(Role.ADMIN), office.ama())))
                .isEqualTo(Reason.NOT_ALLOWED);
        int version = accounts().find(office.admin().login()).orElseThrow().version();
        assertThat(refusal(() ->
                        accounts().changeRoles(office.admin().login(), Set.of(Role.REVIEWER), version, office.admin())))
                .isEqualTo(Reason.SAME_PERSON);
        assertThat(refusal(() -> accounts().add("ama", Office.PASSWORD, Set.of(), office.admin())))
                .isEqualTo(Reason.ALREADY_SETTLED);
        for (String login : java.util.List.of("console", "Ama", "a b", "", "x")) {
            assertThat(refusal(() -> accounts().add(login, Office.PASSWORD, Set.of(), office.admin())))
                    .isEqualTo(Reason.NOT_UNDERSTOOD);
        }
        assertThat(refusal(() -> accounts().add("eve", "short", Set.of(), office.admin())))
                .isEqualTo(Reason.NOT_UNDERSTOOD);
    }

    @Test
    void a_retired_user_can_do_nothing_more() {
        String session = accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1");
        String token = accounts().tokens().make("nightly", Duration.ofDays(30), office.ama());
        accounts().retire("ama", accounts().find("ama").orElseThrow().version(), office.admin());

        assertThat(accounts().sessions().actor(session)).isEmpty();
        assertThat(accounts().tokens().actor(token)).isEmpty();
        assertThat(refusal(() -> accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1")))
                .isEqualTo(Reason.LOGIN_FAILED);
        assertThat(accounts().find("ama").orElseThrow().isActive()).isFalse();
    }

    @Test
    void a_token_acts_for_its_user_until_it_ends_or_is_revoked() {
        String token = accounts().tokens().make("nightly", Duration.ofDays(30), office.ama());
        String other = accounts().tokens().make("other", Duration.ofDays(300), office.ama());

        assertThat(accounts().tokens().actor(token)).contains(office.ama());
        office.pass(Duration.ofDays(31));
        assertThat(accounts().tokens().actor(token)).isEmpty();
        assertThat(refusal(() -> accounts().tokens().revoke("T-000002", office.bintou())))
                .isEqualTo(Reason.NOT_ALLOWED);
        accounts().tokens().revoke("T-000002", office.ama());
        assertThat(accounts().tokens().actor(other)).isEmpty();
        assertThat(accounts().tokens().of(office.ama())).hasSize(2);
    }

    @Test
    void a_password_is_changed_by_its_user_or_an_admin() {
        accounts().changePassword("ama", "another good one", office.ama());
        assertThat(accounts().sessions().login("ama", "another good one", "10.0.0.1"))
                .isNotBlank();
        assertThat(guess("ama", "10.0.0.1")).isEqualTo(Reason.LOGIN_FAILED);
        assertThat(refusal(() -> accounts().changePassword("ama", "another good one", office.bintou())))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void neither_passwords_nor_tokens_stand_in_the_files() throws IOException {
        String session = accounts().sessions().login("ama", Office.PASSWORD, "10.0.0.1");
        String token = accounts().tokens().make("nightly", Duration.ofDays(30), office.ama());
        try (java.util.stream.Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(Office.PASSWORD, session, token);
            }
        }
    }
}
