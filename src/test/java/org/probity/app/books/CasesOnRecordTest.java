package org.probity.app.books;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.app.SmallBook;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.DossierJson;
import org.probity.casebook.NewDisposition;
import org.probity.casebook.NewScreening;
import org.probity.casebook.Role;
import org.probity.casebook.Ruling;
import org.probity.casebook.Stamp;
import org.probity.decision.Alone;
import org.probity.decision.Decision;
import org.probity.fact.Subject;
import org.probity.proving.Impact;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasesOnRecordTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_candidate_that_loses_a_confirmed_hit_says_so() throws IOException {
        Settings settings = Settings.usual(DAY).withRules(SmallBook.writeTo(folder.resolve("rules")));
        Path higher = SmallBook.writeTo(folder.resolve("higher"));
        Files.writeString(
                higher.resolve("limits.csv"),
                Files.readString(higher.resolve("limits.csv")).replace("xmp.smallest,100", "xmp.smallest,5000"));
        try (Casebook casebook = Casebook.open(folder.resolve("home"), CLOCK)) {
            keepAll(casebook, settings);
            settle(casebook, Ruling.SAME);
            CasesOnRecord cases = CasesOnRecord.last(10, casebook);
            Known known = Known.of(casebook);

            assertThat(cases.cases()).hasSize(4);
            assertThat(CasesOnRecord.last(2, casebook).cases()).hasSize(2);
            Impact impact = Impact.of(
                    cases.by(Probity.book(settings)),
                    cases.by(Probity.book(settings.withRules(higher))),
                    known.confirmed(),
                    known.innocent());
            assertThat(impact.rules()).singleElement().satisfies(rule -> {
                assertThat(rule.noLonger()).containsExactly("vendor V1");
                assertThat(rule.lost()).containsExactly("vendor V1");
                assertThat(rule.relieved()).isEmpty();
                assertThat(rule.before().flagged()).isEqualTo(1);
                assertThat(rule.after().flagged()).isZero();
            });
        }
    }

    @Test
    void two_users_put_a_publication_on_record(@TempDir Path home) throws IOException {
        BookStore store = new BookStore(home);
        try (Casebook casebook = Casebook.open(home, CLOCK)) {
            Actor ana = user(casebook, "ana", Role.AUDITOR);
            Actor ivo = user(casebook, "ivo", Role.PUBLISHER);
            InCasebook record = new InCasebook(casebook, ana, ivo);

            Publication done = store.publish(
                    org.probity.app.Shelves.folder(SmallBook.writeTo(folder.resolve("rules"))),
                    Publication.Kind.PUBLISHED,
                    new Approval("ana", "ivo", "Yearly review"),
                    CLOCK.instant(),
                    publication -> record.confirm(publication, ""));

            assertThat(store.current()).contains(done);
            assertThat(casebook.dispositions()
                            .all(
                                    org.probity.casebook.DispositionKind.BOOK,
                                    org.probity.casebook.Disposition.State.CONFIRMED))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.object()).isEqualTo(done.hash() + "/1");
                        assertThat(one.proposedBy().login()).isEqualTo("ana");
                        assertThat(one.settledBy().orElseThrow().login()).isEqualTo("ivo");
                    });
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> new InCasebook(casebook, ivo, ana))
                    .hasMessageContaining("may not propose a book");
        }
    }

    private static Actor user(Casebook casebook, String login, Role role) {
        return casebook.accounts()
                .add(login, "a long enough password of " + login, Set.of(role), Actor.CONSOLE)
                .actor();
    }

    private void settle(Casebook casebook, Ruling ruling) {
        Actor officer = user(casebook, "ola", Role.OFFICER);
        Actor reviewer = user(casebook, "rea", Role.REVIEWER);
        String screening = casebook.screenings()
                .search(org.probity.casebook.ScreeningQuery.ofSubject("V1", 1))
                .get(0)
                .id();
        String id = casebook.dispositions()
                .propose(
                        NewDisposition.ofFinding(screening, 1, ruling, "The receipt says so.", java.util.Map.of()),
                        officer,
                        "");
        casebook.dispositions().confirm(id, 1, reviewer, "I saw it, too.", "");
    }

    private void keepAll(Casebook casebook, Settings settings) throws IOException {
        try (Probity probity = Probity.open(settings)) {
            Probity.Judging judging =
                    probity.judging(probity.read(List.of(SmallBook.writeDataTo(folder.resolve("data"))))
                            .register());
            Stamp stamp = new Stamp("test", "test", probity.book().hash(), List.of(), "test", "test", DAY, "M1");
            for (Subject subject : judging.subjects()) {
                Alone alone = judging.passes().first(subject);
                Decision decision = judging.passes().second(alone, id -> List.of());
                String dossier =
                        new DossierJson(judging.passes().dossiers().apply(subject), judging.lists(), List.of()).text();
                casebook.screenings().keep(NewScreening.of(decision, stamp, dossier, ""), Actor.CONSOLE, subject.id());
            }
        }
    }
}
