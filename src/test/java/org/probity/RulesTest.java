package org.probity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.dossier.Case;
import org.probity.proving.Proof;
import org.probity.proving.ScenarioRunner;
import org.probity.rulebook.Language;
import org.probity.rulebook.Translation;
import org.probity.rulebook.Translation.Part;
import org.probity.rulebook.syntax.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules folder is sound, and every scenario in it comes out as it says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTest {

    private static final Settings SETTINGS =
            Settings.usual(LocalDate.of(2026, 12, 1)).withRules(Path.of("rules"));

    private static final Part[] READ_BY_OFFICERS = Part.values();

    private static Probity probity;

    @BeforeAll
    static void open() {
        probity = Probity.open(SETTINGS);
    }

    @AfterAll
    static void close() {
        probity.close();
    }

    @Test
    void every_rule_has_a_scenario_that_fires_and_one_that_stays_silent() {
        assertThat(probity.scenarios().problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_stable_rule_can_be_read_in_every_language() {
        return Arrays.stream(Language.values())
                .map(language -> DynamicTest.dynamicTest(language.tag(), () -> {
                    Translation translation = probity.book().translations().in(language);
                    assertThat(probity.book().rules().stream()
                                    .filter(rule -> rule.card().status() == Status.STABLE)
                                    .flatMap(rule -> Arrays.stream(READ_BY_OFFICERS)
                                            .filter(part -> !translation.has(rule, part))
                                            .map(part -> rule.key() + " " + part.word())))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_word_for_a_tie_can_be_read_in_every_language() {
        Set<String> words = new TreeSet<>();
        Case.kinds().words().forEach(word -> Case.kinds().find(word).ifPresent(kind -> {
            words.add(kind.forward());
            words.add(kind.backward());
        }));
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .map(language -> DynamicTest.dynamicTest(language.tag(), () -> assertThat(words)
                        .isSubsetOf(probity.book()
                                .translations()
                                .in(language)
                                .words()
                                .keySet())));
    }

    @Test
    void the_page_of_all_rules_is_as_the_rules_are() throws IOException {
        Pages.areFresh(
                Path.of("rules", "CATALOGUE.md"),
                probity.book().catalogue().page(probity.book().rules()));
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_comes_out_as_it_says() {
        ScenarioRunner runner = probity.runner();
        return probity.scenarios().all().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.toString(), () -> {
                    Proof proof = runner.run(scenario);
                    assertThat(proof.differences()).as(proof.report()).isEmpty();
                }));
    }
}
