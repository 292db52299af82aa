package org.probity.rulebook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Money;
import org.probity.fact.Origin;
import org.probity.fact.Problem;
import org.probity.fact.Said;
import org.probity.rulebook.syntax.Rule;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TranslationsTest {

    private static final Rule RULE = Guard.check(
                    RuleFiles.shelf(RuleFiles.withWhen(
                            "    $subject : Subject()\n    $circle : OfficialCircle( memberId == $subject.id )\n"
                                    + "    $role : Role( partyId == $circle.officialId )\n"
                                    + "    $payment : Payment( payerId == $subject.id )",
                            "findings.raise(\"{0} paid {1}, {2,plural,one{# day}other{# days}} late; {3}, the {4}.\","
                                    + " $circle.said(), $payment.money(), $payment.daysSince($role.from()),"
                                    + " $role.kind(), $circle.link());")),
                    RuleFiles.limits())
            .rules()
            .get(0);

    private static final List<Object> VALUES = List.of(
            new Said("Goran", "husband", "Ana"),
            new Money(new BigDecimal("10"), "USD"),
            3L,
            "director",
            "owner of the brother");

    private static final String FRENCH =
            "{0} a versé {1}, {2,plural,one{# jour}other{# jours}} après ; {3}, lien : {4}.";

    private static Map<Origin, Map<String, String>> table(String file, List<String> columns, List<List<String>> rows) {
        Map<Origin, Map<String, String>> table = new LinkedHashMap<>();
        for (List<String> row : rows) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                values.put(columns.get(i), row.get(i));
            }
            table.put(new Origin(file, table.size() + 2, ""), values);
        }
        return table;
    }

    private static Translations read(String language, List<List<String>> texts, List<List<String>> words) {
        String path = "sentences/" + language;
        return Translations.of(
                Map.of(
                        path + ".csv",
                        table(path + ".csv", List.of("rule", "variant", "part", "text"), texts),
                        path + ".words.csv",
                        table(path + ".words.csv", List.of("word", "text", "of"), words)),
                List.of(RULE),
                List.of("PAY-99"));
    }

    private static List<String> problems(String language, List<String> row) {
        return read(language, List.of(row), List.of()).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<List<String>> words() {
        return List.of(
                List.of("director", "administrateur", ""),
                List.of("husband", "mari", "du mari"),
                List.of("owner", "propriétaire", ""),
                List.of("brother", "frère", "du frère"),
                List.of("[party of]", "{0} (lien avec {2} : {1})", ""));
    }

    @Test
    void a_finding_is_said_in_the_language_with_its_words_and_chains() {
        Translation french = read("fr", List.of(List.of("PAY-99", "1", "sentence", FRENCH)), words())
                .in(Language.FRENCH);

        assertThat(french.sentence(RULE, VALUES))
                .isEqualTo(new Translation.Told(
                        "Goran (lien avec Ana : mari) a versé USD 10, 3 jours après ;"
                                + " administrateur, lien : propriétaire du frère.",
                        Language.FRENCH));
    }

    @Test
    void what_is_not_translated_is_said_in_English_and_marked_so() {
        Translation spanish = read("fr", List.of(), List.of()).in(Language.SPANISH);

        assertThat(spanish.sentence(RULE, VALUES).language()).isEqualTo(Language.ENGLISH);
        assertThat(spanish.sentence(RULE, VALUES).text())
                .isEqualTo("Goran (husband of Ana) paid USD 10, 3 days late; director, the owner of the brother.");
        assertThat(spanish.has(RULE, Translation.Part.SENTENCE)).isFalse();
    }

    @Test
    void a_chain_with_an_unknown_word_stays_as_it_is() {
        Translation french = read("fr", List.of(), words()).in(Language.FRENCH);

        assertThat(french.link("owner of the blood brother")).isEqualTo("owner of the blood brother");
        assertThat(french.link("brother")).isEqualTo("frère");
    }

    @Test
    void a_sentence_has_the_very_places_of_the_English_one() {
        assertThat(problems("fr", List.of("PAY-99", "1", "sentence", "{0} a versé {1} {2} {3} {5}")))
                .anySatisfy(problem ->
                        assertThat(problem).contains("sentences/fr.csv, line 2").contains("place {5}, but only 5"))
                .anySatisfy(problem -> assertThat(problem).contains("Value {4} is given"));
        assertThat(problems("fr", List.of("PAY-99", "1", "sentence", "{0} {1} {2,choice,0#x} {3} {4}")))
                .isNotEmpty();
    }

    @Test
    void a_plural_has_all_forms_of_its_language() {
        assertThat(problems(
                        "ru", List.of("PAY-99", "1", "sentence", "{0} {1} {2,plural,one{# день}other{# дня}} {3} {4}")))
                .singleElement()
                .asString()
                .contains("line 2", "few, many");
    }

    @Test
    void rows_about_rules_that_are_not_there_are_refused() {
        assertThat(problems("fr", List.of("PAY-77", "1", "sentence", FRENCH)))
                .singleElement()
                .asString()
                .contains("There is no rule \"PAY-77\"");
        assertThat(problems("fr", List.of("PAY-99", "2", "sentence", FRENCH)))
                .singleElement()
                .asString()
                .contains("PAY-99/2");
        assertThat(problems("fr", List.of("PAY-99", "1", "why", "Parce que.")))
                .singleElement()
                .asString()
                .contains("none for \"why\"");
        assertThat(problems("fr", List.of("PAY-99", "", "title", "Titre")))
                .singleElement()
                .asString()
                .contains("Expected sentence, name, why, exceptWhen or ask");
    }

    @Test
    void letters_that_cannot_be_seen_are_refused() {
        assertThat(problems("fr", List.of("PAY-99", "", "why", "Parce \u202Eque.")))
                .singleElement()
                .asString()
                .contains("cannot be seen");
    }
}
