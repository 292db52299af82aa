package org.probity.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelationKindsTest {

    @Test
    void the_shipped_table_has_no_problem_and_every_reverse_is_known_or_plain() {
        RelationKinds kinds = Town.kinds();

        assertThat(kinds.problems()).isEmpty();
        assertThat(kinds.words()).contains("husband", "business partner", "kum", "same clan", "owner", "director");
        assertThat(kinds.find("Business_Partner")).map(RelationKind::tieClass).contains(TieClass.BUSINESS);
    }

    @Test
    void a_row_that_cannot_be_read_is_named_with_what_was_expected() {
        RelationKinds kinds = RelationKinds.of(List.of(
                Map.of("kind", "husband", "class", "spose"),
                Map.of("kind", "son", "class", "kin", "degree", "one"),
                Map.of("kind", "friend", "class", "associate"),
                Map.of("kind", "Friend", "class", "associate")));

        assertThat(kinds.words()).containsExactly("friend");
        assertThat(kinds.problems()).hasSize(3);
        assertThat(kinds.problems().get(0).toString())
                .startsWith("relation-kinds.csv, kind \"husband\": class is \"spose\", expected one of [acquaintance,");
    }

    @Test
    void every_limit_that_ties_read_stands_in_the_table_with_its_unit() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("rules/limits.csv"));
        for (LimitKeys key : LimitKeys.values()) {
            assertThat(rows)
                    .anyMatch(row ->
                            row.matches(java.util.regex.Pattern.quote(key.key()) + ",[^,]+," + key.unit() + ",.*"));
        }
    }
}
