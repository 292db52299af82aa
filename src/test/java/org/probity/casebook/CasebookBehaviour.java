package org.probity.casebook;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.casebook.Disposition.State;
import org.probity.casebook.Refused.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a casebook does, whatever database it is kept in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CasebookBehaviour {

    private Office office;

    abstract Office office() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        office = office();
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

    private String proposed(String subject) {
        NewDisposition proposal =
                NewDisposition.ofFinding(kept(subject), 1, Ruling.NOT_SAME, "Born in another year.", Office.bound());
        return dispositions().propose(proposal, office.ama(), "");
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

        assertThat(screenings().touchedBy(List.of(entry, party, new Touch(Touch.Kind.RULE, "XXX-01"))))
                .isEqualTo(Map.of(newest, new TreeSet<>(Set.of(entry)), other, new TreeSet<>(Set.of(entry, party))));
    }

    @Test
    void a_second_person_confirms_what_the_first_proposed() {
        String id = proposed("V-1");

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
        String id = proposed("V-1");

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
        String id = proposed("V-1");
        assertThat(refusal(() -> dispositions().confirm(id, 2, office.bintou(), "Yes.", "")))
                .isEqualTo(Reason.CHANGED_MEANWHILE);
        dispositions().reject(id, 1, office.bintou(), "No passport was seen.", "");

        assertThat(refusal(() -> dispositions().confirm(id, 1, office.chidi(), "Yes.", "")))
                .isEqualTo(Reason.ALREADY_SETTLED);
        assertThat(dispositions().find(id).orElseThrow().state()).isEqualTo(State.REJECTED);
    }

    @Test
    void a_finding_has_one_disposition_until_it_is_rejected_or_reopened() {
        String id = proposed("V-1");
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
        String id = proposed("V-1");
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
}
