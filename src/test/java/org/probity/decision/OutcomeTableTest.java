package org.probity.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Origin;
import org.probity.fact.Problem;
import org.probity.rulebook.syntax.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rulebook.syntax.Severity.BLOCK;
import static org.probity.rulebook.syntax.Severity.HIGH;
import static org.probity.rulebook.syntax.Severity.LOW;

/** The first line of the table that holds decides. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomeTableTest {

    private final List<Problem> problems = new ArrayList<>();
    private final OutcomeTable table =
            table("stop and refer,BLOCK,1", "Review,HIGH,1", "review,LOW,3", "cannot-clear-yet,LOW,2");

    @Test
    void a_block_stops_whatever_else_was_found() {
        assertThat(table.of(List.of(LOW, BLOCK, HIGH))).hasValue(Outcome.STOP_AND_REFER);
    }

    @Test
    void heavier_findings_count_where_lighter_ones_are_asked_for() {
        OutcomeTable lightOnly = table("stop and refer,BLOCK,1", "review,LOW,3");

        assertThat(lightOnly.of(List.of(HIGH, LOW, LOW))).hasValue(Outcome.REVIEW);
        assertThat(lightOnly.of(List.of(HIGH, LOW))).isEmpty();
    }

    @Test
    void the_first_line_that_holds_decides() {
        assertThat(table.of(List.of(LOW, LOW, LOW))).hasValue(Outcome.REVIEW);
        assertThat(table.of(List.of(LOW, LOW))).hasValue(Outcome.CANNOT_CLEAR_YET);
    }

    @Test
    void nothing_found_decides_nothing() {
        assertThat(table.of(List.of())).isEmpty();
        assertThat(table.of(List.of(Severity.INFO))).isEmpty();
    }

    @Test
    void every_wrong_cell_is_named_with_its_line() {
        table("stop and refer,BLOCK,1", "revue,HIGH,1", "review,HEAVY,1", "review,HIGH,none");

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "outcome.csv, line 3: outcome is \"revue\". Expected stop and refer, review, cannot clear yet or"
                                + " no flag found.",
                        "outcome.csv, line 4: severity is \"HEAVY\". Expected BLOCK, HIGH, MEDIUM, LOW or INFO.",
                        "outcome.csv, line 5: at_least is \"none\". Expected a whole number from 1.");
    }

    @Test
    void a_table_that_never_stops_anybody_is_a_problem() {
        table("review,HIGH,1");

        assertThat(problems.toString()).contains("no line leads to \"stop and refer\"");
    }

    private OutcomeTable table(String... lines) {
        problems.clear();
        Map<Origin, Map<String, String>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            rows.put(
                    new Origin("outcome.csv", rows.size() + 2, ""),
                    Map.of("outcome", cells[0], "severity", cells[1], "at_least", cells[2]));
        }
        return OutcomeTable.read(rows, problems);
    }
}
