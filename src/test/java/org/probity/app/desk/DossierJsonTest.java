package org.probity.app.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.app.Book;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.casebook.DossierJson;
import org.probity.casebook.UnreadablePaper;
import org.probity.decision.Checker;
import org.probity.decision.Decision;
import org.probity.fact.Subject;
import org.probity.rulebook.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DossierJsonTest {

    private static final Settings SETTINGS = Settings.usual(LocalDate.of(2026, 6, 30));
    private static final Path EXAMPLE = Path.of("data/example");

    @Test
    void every_dossier_of_the_example_is_written_and_read_and_judged_again_with_the_same_decision() {
        Book book = Probity.book(SETTINGS);
        try (Desk desk = Desk.open(SETTINGS, List.of(EXAMPLE));
                RuleBook rules = RuleBook.of(book.rules())) {
            for (Subject subject : desk.subjects()) {
                Screened screened = desk.screen(Submission.known(subject.id(), subject.kind()));
                String text = screened.papers().text();

                DossierJson read = DossierJson.read(text, book::limits);

                assertThat(read.text()).isEqualTo(text);
                assertThat(read.dossier().facts()).isEqualTo(screened.dossier().facts());
                Decision again = new Checker(rules, book.outcomes(), read.lists()).check(read.dossier());
                assertThat(said(again)).isEqualTo(said(screened.decision()));
            }
        }
    }

    @Test
    void a_form_is_written_and_read() {
        Submission form = new Form("N1")
                .with("vendors", "id=N1|name=Žiža \"Q\"\nLtd")
                .with("ownership", "owner_id=P1|asset_id=N1|share=33.30")
                .submission();

        assertThat(SubmissionJson.read(SubmissionJson.of(form))).isEqualTo(form);
    }

    @Test
    void what_is_no_dossier_is_refused_with_what_was_found() {
        assertRefused("[]", "no JSON as kept");
        assertRefused("{\"day\":\"2026-01-01\",\"day\":\"2026-01-01\"}", "no JSON as kept");
        assertRefused("{}", "lacks \"day\"");
        assertRefused("{\"day\":\"2026-02-30\"}", "2026-02-30");
        assertRefused("{\"day\":\"2026-01-01\",\"subject\":{\"fact\":\"java.lang.Runtime\"}}", "Expected a record");
        assertRefused(
                "{\"day\":\"2026-01-01\",\"subject\":{\"fact\":\"Subject\",\"as_of\":7}}", "Subject.as_of is \"7\"");
    }

    private static void assertRefused(String text, String because) {
        Book book = Probity.book(SETTINGS);
        assertThatThrownBy(() -> DossierJson.read(text, book::limits))
                .isInstanceOf(UnreadablePaper.class)
                .hasMessageContaining(because);
    }

    private static List<Object> said(Decision decision) {
        List<Object> said = new ArrayList<>(List.of(decision.outcome(), decision.why(), decision.answers()));
        decision.findings().forEach(one -> {
            said.add(one.raised().rule().id() + one.raised().rule().variant());
            said.add(one.weight());
            said.add(one.raised().sentence());
            said.add(one.raised().arguments());
            said.add(one.raised().cites());
        });
        return said;
    }
}
