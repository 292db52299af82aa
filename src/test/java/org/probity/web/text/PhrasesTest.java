package org.probity.web.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.app.Settings;
import org.probity.app.desk.Desk;
import org.probity.app.desk.Screened;
import org.probity.app.desk.Submission;
import org.probity.decision.Outcome;
import org.probity.fact.Hit;
import org.probity.fact.Subject;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reject;
import org.probity.names.NameScore;

import static org.assertj.core.api.Assertions.assertThat;

/** What the program says in English on record is known again, so that it can be told in other languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhrasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Phrases in(Language language) {
        return new Phrases(texts(language));
    }

    private static Texts texts(Language language) {
        return Messages.of(List.of("common", Phrases.AREA)).in(language);
    }

    @Test
    void every_hit_and_every_reason_of_the_example_can_be_told_in_every_language() {
        TreeSet<String> hits = new TreeSet<>();
        TreeSet<String> whys = new TreeSet<>();
        try (Desk desk = Desk.open(Settings.usual(DAY), List.of(Path.of("data", "example")))) {
            for (Subject subject : desk.subjects()) {
                Screened screened = desk.screen(Submission.known(subject.id(), subject.kind()));
                for (Hit hit : screened.dossier().all(Hit.class)) {
                    hits.addAll(hit.reasons());
                    hits.addAll(hit.supports());
                    hits.addAll(hit.contradicts());
                }
                if (screened.decision().outcome().compareTo(Outcome.REVIEW) < 0) {
                    whys.add(screened.decision().why());
                }
            }
        }
        assertThat(hits).hasSizeGreaterThan(20);
        assertThat(whys).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(untold("hit", hits, language)).as("hits in " + language).isEmpty();
            assertThat(untold("why", whys, language))
                    .as("reasons in " + language)
                    .isEmpty();
        }
    }

    private static List<String> untold(String group, Iterable<String> english, Language language) {
        List<String> untold = new ArrayList<>();
        english.forEach(one -> {
            if (in(language).tell(group, one).language() != language) {
                untold.add(one);
            }
        });
        return untold;
    }

    @Test
    void every_way_in_which_words_meet_can_be_told() {
        for (NameScore.How how : NameScore.How.values()) {
            for (String second : List.of("", "other")) {
                String english = new NameScore.Reason("one", second, 0.5, how).toString();
                Told told = in(Language.FR).tell("hit", english);
                assertThat(told.language()).as(english).isEqualTo(Language.FR);
                assertThat(told.text()).as(english).doesNotContain(how.words());
            }
        }
    }

    @Test
    void what_the_reader_of_files_expects_can_be_told() {
        List<Reject> rejects = Intake.read(List.of(Path.of("data", "example")), IntakeOptions.defaults())
                .rejects();
        assertThat(rejects).isNotEmpty();
        for (Reject reject : rejects) {
            assertThat(Expectation.told(reject.expected(), texts(Language.RU)).language())
                    .as(reject.expected())
                    .isEqualTo(Language.RU);
        }
        assertThat(Expectation.told(
                                "a country's two letters (ISO 3166-1), like KE\nMaybe \"Kenya\" is meant?",
                                texts(Language.ES))
                        .text())
                .contains("las dos letras de un país")
                .contains("¿Quizá «\u2068Kenya\u2069»?");
    }

    @Test
    void what_nobody_knows_stays_english_and_says_so() {
        assertThat(in(Language.AR).tell("hit", "the moon was full\u202E"))
                .isEqualTo(new Told("the moon was full[U+202E]", Language.EN));
        assertThat(in(Language.AR).tell("why", "Nothing was flagged, but the moon was full."))
                .isEqualTo(new Told("Nothing was flagged, but the moon was full.", Language.EN));
    }

    @Test
    void places_are_filled_and_numbers_counted_whatever_the_names_hold() {
        assertThat(in(Language.FR)
                        .tell(
                                "why",
                                "Nothing was flagged, but the mandatory list un-sc is 1 days old, and may be 7;"
                                        + " it is not known who owns it.")
                        .text())
                .isEqualTo(
                        "Rien n’a été signalé, mais la liste obligatoire \u2068un-sc\u2069 a 1 jour, et peut en avoir 7;"
                                + " on ne sait pas à qui elle appartient.");
        assertThat(in(Language.ES)
                        .tell("hit", "same country: {0}, listed ' <b>\u202E")
                        .text())
                .isEqualTo("mismo país: \u2068{0}, listed ' <b>[U+202E]\u2069");
    }

    @Test
    void a_text_made_to_be_sought_in_forever_is_not() {
        String hostile = "\"" + " and the listed name \" (".repeat(20_000);
        assertThat(in(Language.FR).tell("hit", hostile).language()).isEqualTo(Language.EN);
    }
}
