package org.probity.app.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.batch.Batch;
import org.probity.batch.Progress;
import org.probity.decision.Decision;
import org.probity.decision.Outcome;
import org.probity.fact.Party;
import org.probity.fact.PatronagePath;
import org.probity.fact.Subject;
import org.probity.rulebook.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The desk over the example mission. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeskTest {

    private static final Settings SETTINGS = Settings.usual(LocalDate.of(2026, 6, 30));
    private static final List<Path> EXAMPLE = List.of(Path.of("data/example"));

    private static final Desk desk = Desk.open(SETTINGS, EXAMPLE);

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_known_subject_is_judged_as_in_a_run_over_everybody() {
        Map<Subject, Decision> ofRun = new HashMap<>();
        try (Probity probity = Probity.open(SETTINGS)) {
            Probity.Judging judging = probity.judging(probity.read(EXAMPLE).register());
            new Batch(judging.passes(), 2, Progress.nobody())
                    .run(judging.subjects(), one -> ofRun.put(one.subject(), one));
        }

        List<Subject> subjects = desk.subjects();
        assertThat(subjects).hasSameElementsAs(ofRun.keySet());
        for (Subject subject : subjects) {
            Screened screened = desk.screen(Submission.known(subject.id(), subject.kind()));
            assertThat(said(screened.decision())).isEqualTo(said(ofRun.get(subject)));
        }
    }

    @Test
    void a_new_vendor_whose_owner_is_in_the_register_is_tied_to_officials() {
        Screened screened = desk.screen(new Form("N1")
                .with("vendors", "id=N1|name=Dravik New Roads Ltd|kind=company|country=XS")
                .with("ownership", "owner_id=P0269|asset_id=N1|share=100")
                .with(
                        "contracts",
                        "id=planned|vendor_id=N1|buyer_id=NRA|signed_on=2026-06-29|amount=90000|currency=USD")
                .submission());

        assertThat(screened.dossier().facts())
                .filteredOn(PatronagePath.class::isInstance)
                .extracting(fact -> ((PatronagePath) fact).toName())
                .contains("Damir Kelvanić");
        assertThat(screened.stamp().rulesHash()).hasSize(64);
        assertThat(screened.stamp().lists()).isNotEmpty().allSatisfy(list -> assertThat(list.sha256())
                .hasSize(64));
    }

    @Test
    void a_vendor_of_whom_nothing_is_known_is_never_cleared() {
        Screened screened = desk.screen(new Form("N1")
                .with("vendors", "id=N1|name=Nobody Knows Trading|kind=company")
                .submission());

        assertThat(screened.decision().outcome()).isEqualTo(Outcome.CANNOT_CLEAR_YET);
    }

    @Test
    void contact_data_that_nobody_typed_is_unknown_and_not_unshared() {
        Form bare = new Form("N1").with("vendors", "id=N1|name=Quiet Water Ltd|kind=company|country=XS");
        Form reached = new Form("N1")
                .with("vendors", "id=N1|name=Quiet Water Ltd|kind=company|country=XS|phones=+999 555 0177");

        assertThat(answer(bare, "SAN-06")).isEqualTo(Answer.NO_DATA);
        assertThat(answer(reached, "SAN-06")).isEqualTo(Answer.NOT_FLAGGED);
    }

    private static Answer answer(Form form, String rule) {
        return desk.screen(form.submission()).decision().answers().stream()
                .filter(one -> one.ruleId().equals(rule))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    @Test
    void a_person_typed_with_a_known_number_is_the_known_one() {
        Screened screened = desk.screen(new Form("N1")
                .with("vendors", "id=N1|name=Qaramun Logistics|country=AE|registration_number=" + numberOf("V083"))
                .submission());

        assertThat(screened.recognised())
                .extracting(Recognised::knownId, Recognised::by, Recognised::sure)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("V083", "number", true));
        assertThat(screened.submission().subjectId()).isEqualTo("V083");
        assertThat(screened.decision().outcome()).isEqualTo(Outcome.STOP_AND_REFER);
    }

    @Test
    void a_person_of_the_same_rare_name_and_birth_date_is_the_known_one_as_in_the_files() {
        Party known = desk.subjects().stream()
                .flatMap(subject -> desk.party(subject.id()).orElseThrow().rows().stream())
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .filter(party -> party.birthDate() != null && party.birthDate().day() > 0)
                .findFirst()
                .orElseThrow();
        Screened screened = desk.screen(new Form("N1")
                .with("vendors", "id=N1|name=Brand New Ltd|kind=company")
                .with("parties", "id=N2|kind=person|name=" + known.name() + "|birth_date=" + known.birthDate())
                .with("ownership", "owner_id=N2|asset_id=N1|share=100")
                .submission());

        assertThat(screened.recognised()).singleElement().satisfies(one -> {
            assertThat(one.knownId()).isEqualTo(known.id());
            assertThat(one.sure()).isTrue();
            assertThat(one.sentence()).contains("the same name and birth date");
        });
    }

    @Test
    void a_person_with_a_known_telephone_and_another_name_is_said_and_not_taken_for_the_same() {
        Party known = desk.subjects().stream()
                .flatMap(subject -> desk.party(subject.id()).orElseThrow().rows().stream())
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .filter(party ->
                        "person".equals(party.kind()) && !party.phones().isEmpty())
                .findFirst()
                .orElseThrow();
        Screened screened = desk.screen(new Form("N1")
                .with("vendors", "id=N1|name=Brand New Ltd|kind=company")
                .with(
                        "parties",
                        "id=N2|kind=person|name=Quentin Abernathy|phones="
                                + known.phones().get(0))
                .with("ownership", "owner_id=N2|asset_id=N1|share=100")
                .submission());

        assertThat(screened.recognised()).anySatisfy(one -> {
            assertThat(one.knownId()).isEqualTo(known.id());
            assertThat(one.sentence()).contains("has the phone").contains("in common with");
        });
        assertThat(screened.recognised()).noneMatch(Recognised::sure);
    }

    private static String numberOf(String id) {
        return desk.party(id).orElseThrow().rows().stream()
                .filter(org.probity.fact.Vendor.class::isInstance)
                .map(row -> ((org.probity.fact.Vendor) row).registrationNumber())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everything_wrong_with_a_form_is_said_at_once_and_nobody_is_judged() {
        Submission submission = new Form("N1")
                .with("vendors", "id=N1|name=Acme|incorporated_on=31/02/2026")
                .with("ownership", "owner_id=P1|asset_id=N1|share=two thirds")
                .with("rates", "currency=EUR|on=2026-01-01|usd=1")
                .submission();

        assertThat(desk.problems(submission))
                .extracting(Object::toString)
                .anySatisfy(said -> assertThat(said).contains("incorporated_on is \"31/02/2026\""))
                .anySatisfy(said -> assertThat(said).contains("share is \"two thirds\""))
                .anySatisfy(said -> assertThat(said).startsWith("rates: a form about one subject has none"));
        assertThatThrownBy(() -> desk.screen(submission)).isInstanceOf(SubmissionRefused.class);
    }

    @Test
    void a_subject_that_nobody_knows_is_refused() {
        assertThat(desk.problems(Submission.known("V999", "vendor")))
                .extracting(Object::toString)
                .containsExactly(
                        "subject: no vendor has the id \"V999\". Expected one of the register, or a row of the form.");
    }

    @Test
    void parties_are_found_by_name_in_other_scripts_by_number_account_phone_and_id() {
        assertThat(desk.find("Вектра Асфалт", 5)).extracting(Found::id).first().isEqualTo("V141");
        assertThat(desk.find("vektra asfalt", 5).get(0)).satisfies(found -> {
            assertThat(found.by()).isEqualTo("name");
            assertThat(found.subjectKinds()).containsExactly("vendor");
        });
        assertThat(desk.find("v141", 5).get(0).by()).isEqualTo("id");
        assertThat(desk.find(numberOf("V083").toLowerCase(), 5).get(0))
                .satisfies(found -> assertThat(found.id()).isEqualTo("V083"))
                .satisfies(found -> assertThat(found.by()).isEqualTo("number"));
        assertThat(desk.find("", 5)).isEmpty();
    }

    @Test
    void a_party_is_shown_with_its_rows_and_hits() {
        PartyView view = desk.party("V083").orElseThrow();

        assertThat(view.subjectKinds()).containsExactly("vendor");
        assertThat(view.rows()).isNotEmpty();
        assertThat(view.hits()).isNotEmpty();
        assertThat(desk.party("nobody")).isEmpty();
    }

    private static List<Object> said(Decision decision) {
        List<Object> said = new ArrayList<>(List.of(decision.outcome(), decision.why(), decision.answers()));
        decision.findings()
                .forEach(one -> said.add(one.raised().rule().id()
                        + one.raised().sentence()
                        + one.raised().cites()));
        return said;
    }
}
