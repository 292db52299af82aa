package org.probity.casebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.casebook.Disposition.State;
import org.probity.casebook.Refused.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What a casebook does, whatever database it is kept in; -Dprobity.cases=1000 for as many contested cases as the project
 * promises to decide once.
 */
@ParameterizedClass
@EnumSource(Where.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasebookTest {

    @Parameter
    Where where;

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(where.place(home));
    }

    @AfterEach
    void close() {
        if (office != null) {
            office.close();
        }
    }

    private Screenings screenings() {
        return office.casebook().screenings();
    }

    private Dispositions dispositions() {
        return office.casebook().dispositions();
    }

    private static Reason refusal(Runnable work) {
        Refused refused = catchThrowableOfType(Refused.class, work::run);
        assertThat(refused).as("something was refused").isNotNull();
        return refused.reason();
    }

    private String kept(String subject) {
        return screenings().keep(Office.screening(subject), office.ama(), "");
    }

    @Test
    void a_screening_comes_back_as_it_was_kept() {
        String id = kept("V-1");
        office.reopen();

        KeptScreening kept = screenings().find(id).orElseThrow();
        assertThat(kept.content()).isEqualTo(Office.screening("V-1"));
        assertThat(kept.by().login()).isEqualTo("ama");
        assertThat(kept.isErased()).isFalse();
    }

    @Test
    void the_same_key_with_the_same_content_gives_the_same_answer() {
        String first = screenings().keep(Office.screening("V-1"), office.ama(), "key-1");
        String again = screenings().keep(Office.screening("V-1"), office.ama(), "key-1");

        assertThat(again).isEqualTo(first);
        assertThat(screenings().search(ScreeningQuery.newest(10))).hasSize(1);
        assertThat(refusal(() -> screenings().keep(Office.screening("V-2"), office.ama(), "key-1")))
                .isEqualTo(Reason.OTHER_CONTENT);
        assertThat(screenings().keep(Office.screening("V-2"), office.chidi(), "key-1"))
                .as("keys of others do not matter")
                .isNotEqualTo(first);
    }

    @Test
    void screenings_are_found_by_any_part_of_the_name_in_any_case() {
        kept("V-1");
        String other = screenings()
                .keep(Office.screening("V-2", "100% Öl_Firma", org.probity.decision.Outcome.REVIEW), office.ama(), "");

        assertThat(screenings().search(ScreeningQuery.withText("0% öL_", 10)))
                .extracting(ScreeningLine::id)
                .containsExactly(other);
        assertThat(screenings().search(ScreeningQuery.withText("%", 10))).hasSize(1);
        assertThat(screenings().newestOf("V-1").orElseThrow().findings()).isEqualTo(2);
    }

    @Test
    void a_change_finds_the_newest_screening_of_each_subject_it_touches() {
        kept("V-1");
        String newest = kept("V-1");
        String other = kept("V-2");
        Touch entry = Touch.entry("un-sc", "QDe.004");
        Touch party = new Touch(Touch.Kind.PARTY, "V-2");

        assertThat(screenings().touchedBy(List.of(entry, party, new Touch(Touch.Kind.RULE, "PAY-99"))))
                .isEqualTo(Map.of(newest, new TreeSet<>(Set.of(entry)), other, new TreeSet<>(Set.of(entry, party))));
    }

    @Test
    void a_second_person_confirms_what_the_first_proposed() {
        String id = office.proposal("V-1");

        assertThat(dispositions().inbox(office.bintou()))
                .extracting(Disposition::id)
                .containsExactly(id);
        assertThat(dispositions().inbox(office.ama())).isEmpty();
        Disposition confirmed = dispositions().confirm(id, 1, office.bintou(), "I looked at the passport.", "");

        assertThat(confirmed.state()).isEqualTo(State.CONFIRMED);
        assertThat(confirmed.proposedBy().login()).isEqualTo("ama");
        assertThat(confirmed.settledBy().orElseThrow().login()).isEqualTo("bintou");
        assertThat(confirmed.steps())
                .extracting(Disposition.Step::reason)
                .containsExactly("Born in another year.", "I looked at the passport.");
        assertThat(confirmed.bound()).isEqualTo(Office.bound());
        assertThat(dispositions().inbox(office.bintou())).isEmpty();
        assertThat(dispositions().confirmedOfSubject("V-1")).containsExactly(confirmed);
    }

    @Test
    void nobody_confirms_what_he_proposed_or_screened_himself() {
        String screening = screenings().keep(Office.screening("V-1"), office.chidi(), "");
        String own = dispositions()
                .propose(
                        NewDisposition.ofFinding(screening, 1, Ruling.SAME, "Same passport.", Map.of()),
                        office.chidi(),
                        "");
        String ofAnother = dispositions()
                .propose(NewDisposition.ofFinding(screening, 2, Ruling.SAME, "Same day.", Map.of()), office.ama(), "");

        assertThat(refusal(() -> dispositions().confirm(own, 1, office.chidi(), "Yes.", "")))
                .isEqualTo(Reason.SAME_PERSON);
        assertThat(refusal(() -> dispositions().confirm(ofAnother, 1, office.chidi(), "Yes.", "")))
                .isEqualTo(Reason.SAME_PERSON);
        assertThat(dispositions().inbox(office.chidi())).isEmpty();
    }

    @Test
    void who_lacks_the_role_proposes_and_confirms_nothing() {
        String id = office.proposal("V-1");

        assertThat(refusal(() -> dispositions().confirm(id, 1, office.publisher(), "Yes.", "")))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refusal(() -> screenings().keep(Office.screening("V-3"), office.admin(), "")))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refusal(() -> dispositions()
                        .propose(NewDisposition.ofBook("b00c", Ruling.PUBLISH, "New limits."), office.ama(), "")))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(refusal(() -> dispositions()
                        .propose(NewDisposition.ofBook("b00c", Ruling.PUBLISH, "New limits."), Actor.CONSOLE, "")))
                .as("the console is no person")
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void what_changed_meanwhile_is_not_settled() {
        String id = office.proposal("V-1");
        assertThat(refusal(() -> dispositions().confirm(id, 2, office.bintou(), "Yes.", "")))
                .isEqualTo(Reason.CHANGED_MEANWHILE);
        dispositions().reject(id, 1, office.bintou(), "No passport was seen.", "");

        assertThat(refusal(() -> dispositions().confirm(id, 1, office.chidi(), "Yes.", "")))
                .isEqualTo(Reason.ALREADY_SETTLED);
        assertThat(dispositions().find(id).orElseThrow().state()).isEqualTo(State.REJECTED);
    }

    @Test
    void a_finding_has_one_disposition_until_it_is_rejected_or_reopened() {
        String id = office.proposal("V-1");
        Disposition first = dispositions().find(id).orElseThrow();
        NewDisposition again = NewDisposition.ofFinding(first.screeningId(), 1, Ruling.SAME, "It is.", Map.of());

        assertThat(refusal(() -> dispositions().propose(again, office.chidi(), "")))
                .isEqualTo(Reason.ALREADY_SETTLED);
        dispositions().confirm(id, 1, office.bintou(), "Yes.", "");
        assertThat(refusal(() -> dispositions().propose(again, office.chidi(), "")))
                .isEqualTo(Reason.ALREADY_SETTLED);
        dispositions().reopen(id, 2, office.ama(), "The list entry changed.", "");
        assertThat(dispositions().propose(again, office.chidi(), "")).isNotEqualTo(id);
        assertThat(dispositions().ofScreening(first.screeningId()))
                .extracting(Disposition::state)
                .containsExactly(State.REOPENED, State.PROPOSED);
    }

    @Test
    void two_parties_are_told_apart_by_two_people_whoever_is_named_first() {
        NewDisposition same = NewDisposition.ofIdentity("V-2", "O-1", Ruling.SAME, "Same phone.");
        NewDisposition turned = NewDisposition.ofIdentity("O-1", "V-2", Ruling.NOT_SAME, "Other phone.");
        String id = dispositions().propose(same, office.ama(), "");

        assertThat(refusal(() -> dispositions().propose(turned, office.chidi(), "")))
                .isEqualTo(Reason.ALREADY_SETTLED);
        Disposition kept = dispositions().confirm(id, 1, office.bintou(), "Yes.", "");
        assertThat(kept.firstParty()).isEqualTo("O-1");
        assertThat(kept.secondParty()).isEqualTo("V-2");
        assertThat(dispositions().all(DispositionKind.IDENTITY, State.CONFIRMED))
                .containsExactly(kept);
    }

    @Test
    void a_book_is_published_by_an_auditor_and_a_publisher() {
        String id = dispositions()
                .propose(NewDisposition.ofBook("b00c", Ruling.PUBLISH, "New limits."), office.auditor(), "");

        assertThat(refusal(() -> dispositions().confirm(id, 1, office.bintou(), "Yes.", "")))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(dispositions()
                        .confirm(id, 1, office.publisher(), "Read it.", "")
                        .state())
                .isEqualTo(State.CONFIRMED);
    }

    @Test
    void a_retry_of_a_confirmation_with_its_key_changes_nothing_more() {
        String id = office.proposal("V-1");
        dispositions().confirm(id, 1, office.bintou(), "Yes.", "k");

        assertThat(dispositions().confirm(id, 1, office.bintou(), "Yes.", "k").version())
                .isEqualTo(2);
    }

    @Test
    void what_is_not_there_is_said_to_be_missing() {
        assertThat(refusal(() -> screenings().find("nonsense"))).isEqualTo(Reason.NOT_FOUND);
        assertThat(screenings().find("S-000009")).isEmpty();
        assertThat(refusal(() -> dispositions().confirm("D-000009", 1, office.bintou(), "Yes.", "")))
                .isEqualTo(Reason.NOT_FOUND);
        String screening = kept("V-1");
        assertThat(refusal(() -> dispositions()
                        .propose(
                                NewDisposition.ofFinding(screening, 3, Ruling.SAME, "Yes.", Map.of()),
                                office.ama(),
                                "")))
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void the_database_itself_refuses_what_nobody_may_do() throws SQLException {
        String id = office.proposal("V-1");
        office.proposal("V-2");
        office.casebook().dispositions().confirm(id, 1, office.bintou(), "Yes.", "");
        String officer = office.ama().id();
        String reviewer = office.chidi().id();
        List<String> forbidden = List.of(
                "UPDATE audit SET entry = entry WHERE seq = 1",
                "DELETE FROM audit WHERE seq = (SELECT MAX(seq) FROM audit)",
                "INSERT INTO audit (seq, entry, hash, previous) VALUES (999, '{}', 'x', 'y')",
                "INSERT INTO audit (seq, entry, hash, previous) SELECT MAX(seq) + 1, '{}', 'x', 'y' FROM audit",
                "UPDATE screenings SET outcome = 'NO_FLAG_FOUND'",
                "DELETE FROM screenings",
                "UPDATE screening_papers SET why = 'All is well.'",
                "DELETE FROM screening_papers",
                "DELETE FROM finding_papers",
                "UPDATE findings SET severity = 'INFO'",
                "DELETE FROM findings",
                "DELETE FROM touches",
                "DELETE FROM dispositions",
                "DELETE FROM disposition_papers",
                "UPDATE disposition_papers SET reason = 'Other.'",
                "DELETE FROM users",
                "UPDATE texts SET text = '{}'",
                "DELETE FROM requests",
                "UPDATE casebook SET secret = ''",
                "UPDATE dispositions SET ruling = 'SAME', version = version + 1",
                "UPDATE dispositions SET state = 'PROPOSED', version = version + 1 WHERE number = 1",
                "UPDATE dispositions SET state = 'REJECTED', version = version + 1 WHERE number = 1",
                settled(officer, 2),
                settled(office.publisher().id(), 2),
                settled("console", 2),
                settled("nobody", 2),
                settled(reviewer, 5),
                "UPDATE dispositions SET state = 'CONFIRMED', version = 2 WHERE number = 2",
                "INSERT INTO dispositions (number, kind, object, screening, finding, ruling, bound, state, proposed_at,"
                        + " proposed_by, settled_at, settled_by, version) VALUES (9, 'FINDING', 'S-000001/2', 1, 2, 'SAME',"
                        + " '{}', 'CONFIRMED', 'now', '" + officer + "', 'now', '" + reviewer + "', 1)",
                proposed("S-000002/1", 2, 1, officer),
                proposed("S-000001/1", 1, 1, officer),
                proposed("S-000001/9", 1, 9, officer),
                proposed("S-000001/2", 1, 2, office.admin().id()));

        for (String statement : forbidden) {
            assertThat(catchThrowable(() -> office.sql(statement)))
                    .as(statement)
                    .isInstanceOf(SQLException.class);
        }
        office.sql(proposed("S-000001/2", 1, 2, officer));
        office.sql(settled(reviewer, 2));
        assertThat(dispositions().find("D-000002").orElseThrow().state()).isEqualTo(State.CONFIRMED);
    }

    private static String settled(String by, int version) {
        return "UPDATE dispositions SET state = 'CONFIRMED', settled_at = '2026-11-25T09:00:00Z', settled_by = '" + by
                + "', version = " + version + " WHERE number = 2";
    }

    private static String proposed(String object, int screening, int finding, String by) {
        return "INSERT INTO dispositions (number, kind, object, screening, finding, ruling, bound, state, proposed_at,"
                + " proposed_by, version) VALUES (9, 'FINDING', '" + object + "', " + screening + ", " + finding
                + ", 'SAME', '{}', 'PROPOSED', '2026-11-25T09:00:00Z', '" + by + "', 1)";
    }

    @Test
    void sixty_four_threads_deciding_the_same_cases_make_one_decision_of_each() throws InterruptedException {
        int cases = Integer.getInteger("probity.cases", 20);
        List<String> screenings = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            screenings.add(screenings().keep(Office.screening("V-" + i), office.ama(), ""));
        }
        List<Actor> people = List.of(office.bintou(), office.chidi());
        AtomicInteger refused = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(64);
        for (int thread = 0; thread < 64; thread++) {
            Actor first = people.get(thread % 2);
            Actor second = people.get((thread / 2) % 2);
            threads.execute(() -> screenings.forEach(one -> refused.addAndGet(decided(one, first, second))));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();

        List<Disposition> confirmed = dispositions().all(DispositionKind.FINDING, State.CONFIRMED);
        assertThat(confirmed).hasSize(cases);
        assertThat(confirmed).extracting(Disposition::object).doesNotHaveDuplicates();
        assertThat(confirmed)
                .allSatisfy(one -> assertThat(one.settledBy().orElseThrow()).isNotEqualTo(one.proposedBy()));
        assertThat(refused.get()).isEqualTo(64 * cases * 2 - cases * 2);
        assertThat(office.casebook().check().differences()).isEmpty();
    }

    /** Tries to propose and to confirm; gives how many of both were refused. */
    private int decided(String screening, Actor first, Actor second) {
        int refused = 0;
        try {
            dispositions().propose(NewDisposition.ofFinding(screening, 1, Ruling.SAME, "Yes.", Map.of()), first, "");
        } catch (Refused e) {
            refused++;
        }
        try {
            Disposition open = dispositions().ofScreening(screening).get(0);
            dispositions().confirm(open.id(), open.version(), second, "Yes.", "");
        } catch (Refused e) {
            refused++;
        }
        return refused;
    }

    @Test
    void a_run_goes_on_where_it_was_interrupted() {
        NewRun wanted = new NewRun("1d".repeat(32), "{}", 5);
        Run begun = office.casebook().runs().begin(wanted, office.ama());
        Run two = office.casebook()
                .runs()
                .keep(begun, List.of(Office.screening("V-1"), Office.screening("V-2")), office.ama());
        office.reopen();

        Run again = office.casebook().runs().begin(wanted, office.ama());
        assertThat(again).isEqualTo(two);
        assertThat(again.done()).isEqualTo(2);
        List<NewScreening> rest = List.of(Office.screening("V-3"), Office.screening("V-4"), Office.screening("V-5"));
        assertThat(refusal(() -> office.casebook().runs().keep(begun, rest, office.ama())))
                .as("a second writer of the same run")
                .isEqualTo(Reason.CHANGED_MEANWHILE);
        assertThat(refusal(() -> office.casebook().runs().end(again, office.ama())))
                .isEqualTo(Reason.OUT_OF_ORDER);
        Run whole = office.casebook().runs().keep(again, rest, office.ama());
        assertThat(office.casebook().runs().end(whole, office.ama()).state()).isEqualTo(Run.State.DONE);

        ScreeningQuery ofRun = new ScreeningQuery("", "", java.util.Optional.empty(), whole.id(), "", 10);
        assertThat(screenings().search(ofRun))
                .extracting(ScreeningLine::subjectId)
                .containsExactly("V-5", "V-4", "V-3", "V-2", "V-1");
        assertThat(office.casebook().check().differences()).isEmpty();
        assertThat(office.casebook().runs().begin(wanted, office.ama()).id()).isNotEqualTo(whole.id());
    }

    @Test
    void an_erasure_leaves_the_decision_and_takes_the_person() throws java.io.IOException {
        String id = office.proposal("V-1");
        office.proposal("V-2");
        office.casebook().dispositions().confirm(id, 1, office.bintou(), "Zebulon told me.", "");
        String identity = dispositions()
                .propose(NewDisposition.ofIdentity("V-1", "V-2", Ruling.SAME, "Quagga phone."), office.ama(), "");

        assertThat(office.casebook().erasures().wouldErase("V-1", false)).isEqualTo(new Erasures.Erasure("", 1, 2, 0));
        assertThat(refusal(() -> office.casebook().erasures().erase("V-1", false, "Asked.", office.ama())))
                .isEqualTo(Reason.NOT_ALLOWED);
        office.casebook().erasures().erase("V-1", false, "Article 17.", office.admin());

        Disposition left = dispositions().find(id).orElseThrow();
        assertThat(left.state()).isEqualTo(State.CONFIRMED);
        assertThat(left.steps()).extracting(Disposition.Step::reason).containsExactly("", "");
        assertThat(dispositions().find(identity).orElseThrow().firstParty()).isEmpty();
        KeptScreening screening = screenings().find(left.screeningId()).orElseThrow();
        assertThat(screening.isErased()).isTrue();
        assertThat(screening.content().outcome())
                .isEqualTo(Office.screening("V-1").outcome());
        assertThat(screening.content().subjectName()).isEmpty();
        assertThat(screening.content().touches()).isEmpty();
        RecordCheck check = office.casebook().check();
        assertThat(check.differences()).isEmpty();
        assertThat(check.erased()).isEqualTo(4);
        if (where == Where.SQLITE) {
            String bytes = filesOfTheHome();
            assertThat(bytes).contains("V-2").doesNotContain("V-1", "Zebulon", "Quagga");
        }
    }

    private String filesOfTheHome() throws java.io.IOException {
        StringBuilder bytes = new StringBuilder();
        try (java.util.stream.Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }

    @Test
    void retention_erases_what_is_older_than_a_day() {
        office.proposal("V-1");
        office.pass(java.time.Duration.ofDays(400));
        String young = screenings().keep(Office.screening("V-2"), office.ama(), "");

        java.time.LocalDate limit = java.time.LocalDate.of(2027, 1, 1);
        assertThat(office.casebook()
                        .erasures()
                        .expire(limit, "One year.", office.admin())
                        .screenings())
                .isEqualTo(1);
        assertThat(office.casebook().erasures().wouldExpire(limit).screenings()).isZero();
        assertThat(screenings().find(young).orElseThrow().isErased()).isFalse();
        assertThat(office.casebook().check().differences()).isEmpty();
    }

    @Test
    void books_and_lists_are_kept_by_their_hash() {
        java.util.SortedMap<String, String> files = new java.util.TreeMap<>(Map.of("limits.csv", "key,value\n"));
        office.casebook().library().keepBook("b00c", files, office.auditor());
        office.casebook().library().keepBook("b00c", files, office.auditor());
        Library.KeptList list = new Library.KeptList("1157", "un-sc", "2026-11-20", 1002, "{}");
        office.casebook().library().keepList(list, office.admin());

        assertThat(office.casebook().library().book("b00c")).contains(files);
        assertThat(office.casebook().library().books()).containsExactly("b00c");
        assertThat(office.casebook().library().lists()).containsExactly(list);
    }

    @Test
    void what_was_changed_behind_the_guards_is_found() throws SQLException {
        String id = office.proposal("V-1");
        office.proposal("V-2");
        if (where == Where.SQLITE) {
            office.sql("DROP TRIGGER screening_papers_no_update");
            office.sql("DROP TRIGGER disposition_papers_no_update");
        } else {
            office.sql("ALTER TABLE screening_papers DISABLE TRIGGER USER");
            office.sql("ALTER TABLE disposition_papers DISABLE TRIGGER USER");
        }
        office.sql("UPDATE screening_papers SET why = 'All is well.' WHERE screening = 2");
        office.sql("UPDATE disposition_papers SET reason = 'Other.' WHERE disposition = 1");

        assertThat(office.casebook().check().differences())
                .containsExactly(id + ": the reason is not the one that was given.", "S-000002 is not what was kept.");
    }

    @Test
    void a_lost_connection_or_a_deadlock_is_tried_again() throws SQLException {
        Assumptions.assumeTrue(where == Where.POSTGRESQL, "SQLite has no connection to lose");
        office.sql("CREATE SEQUENCE tries");
        office.sql(
                "CREATE FUNCTION fail_twice() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                        + " CASE nextval('tries') WHEN 1 THEN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01';"
                        + " WHEN 2 THEN RAISE EXCEPTION 'serialize' USING ERRCODE = '40001';"
                        + " WHEN 3 THEN PERFORM pg_terminate_backend(pg_backend_pid()); ELSE NULL; END CASE; RETURN NEW; END $$");
        office.ama();
        office.sql("CREATE TRIGGER fail_twice BEFORE INSERT ON screenings FOR EACH ROW EXECUTE FUNCTION fail_twice()");

        String id = screenings().keep(Office.screening("V-1"), office.ama(), "key");
        assertThat(id).isEqualTo("S-000001");
        assertThat(screenings().search(ScreeningQuery.newest(10))).hasSize(1);
    }
}
