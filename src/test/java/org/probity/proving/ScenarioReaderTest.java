package org.probity.proving;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Scenario files, as auditors write them, with what they get wrong. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScenarioReaderTest {

    private static final String GOOD = """
            rule: XMP-01
            background:
              vendors: [{ id: V1, name: Acme, aliases: [A, B] }]
              payments: [{ id: T1, amount: 0012 }]
            scenarios:
              - name: First
                given:
                  payments: [{ id: T1, amount: 7.50 }, { id: T2, amount: }]
                expect:
                  - finding: XMP-01
                    subject: V1
                    cites: [T1, V1]
              - name: Second
                expect: []
            """;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void given_rows_are_added_and_take_the_place_of_those_with_their_id() {
        Scenario first = read(GOOD).get(0);

        assertThat(first.rows().get("payments"))
                .extracting(row -> row.get("id") + "=" + row.get("amount"))
                .containsExactly("T1=7.50", "T2=");
        assertThat(first.rows().get("vendors").get(0)).containsEntry("aliases", "A;B");
        assertThat(first.expected().get(0).cites()).hasValue(List.of("T1", "V1"));
        assertThat(first.line()).isEqualTo(6);
    }

    @Test
    void values_stay_as_they_are_written() {
        assertThat(read(GOOD).get(1).rows().get("payments").get(0)).containsEntry("amount", "0012");
        assertThat(problems).isEmpty();
    }

    @Test
    void an_unknown_key_is_named_with_the_one_that_may_be_meant() {
        read(GOOD.replace("    expect: []", "    expected: []"));

        assertThat(problems.get(0))
                .hasToString("x.yaml, line 14: a scenario has the key \"expected\". Expected expect, given, name."
                        + "\nMaybe \"expect\" is meant?");
    }

    @Test
    void a_key_written_twice_is_refused() {
        read(GOOD.replace("name: Second", "name: Second\n    name: Third"));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString()).startsWith("x.yaml, line 14").containsIgnoringCase("duplicate");
    }

    @Test
    void anchors_and_aliases_are_refused() {
        assertThat(read("a: &x [1, 2]\nb: *x\n")).isEmpty();
        assertThat(problems.get(0).toString()).contains("an anchor or alias was found");
        problems.clear();
        assertThat(read("a: *x\n")).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void a_colon_in_a_plain_text_is_named_with_its_line() {
        read(GOOD.replace("name: Second", "name: Second: the end"));

        assertThat(problems.get(0).toString()).startsWith("x.yaml, line 13: this is not read as YAML");
    }

    @Test
    void a_file_that_is_too_long_or_too_deep_is_refused() {
        read("a: \"" + "x".repeat(300_000) + "\"");
        read("a: " + "[".repeat(50) + "]".repeat(50));
        read("");

        assertThat(problems).hasSize(3);
    }

    @Test
    void a_scenario_without_expectation_is_a_problem() {
        read(GOOD.replace("    expect: []\n", ""));

        assertThat(problems.get(0).toString()).contains("says not what is expected");
    }

    private List<Scenario> read(String text) {
        return ScenarioReader.read("x.yaml", text, problems).scenarios();
    }
}
