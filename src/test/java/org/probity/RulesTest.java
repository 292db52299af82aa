package org.probity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.probity.proving.Proof;
import org.probity.proving.ScenarioRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules folder is sound, and every scenario in it comes out as it says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTest {

    private static final Settings SETTINGS =
            Settings.usual(LocalDate.of(2026, 12, 1)).withRules(Path.of("rules"));

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
