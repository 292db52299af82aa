package org.probity.rulebook.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.rulebook.RuleShelf;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.trees.ShippedRules;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped book is read twice here, so that it need not be at every start. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecondReadingTest {

    private static final RuleShelf SHELF = shelf();

    @Test
    void Drools_reads_in_every_shipped_file_what_we_read() {
        Map<String, List<Rule>> byFile = ShippedRules.rules().stream().collect(Collectors.groupingBy(Rule::file));

        assertThat(byFile).hasSizeGreaterThanOrEqualTo(30);
        byFile.forEach((file, rules) ->
                assertThat(complaints(SHELF.files().get(file), rules, file)).isEmpty());
    }

    @Test
    void what_Drools_does_not_find_in_a_file_is_noticed() {
        Rule rule = ShippedRules.rules().get(0);

        assertThat(complaints("package rules.sanctions\n", List.of(rule), rule.file()))
                .isNotEmpty();
    }

    @Test
    void only_a_file_equal_to_the_letter_is_as_shipped() {
        String path = SHELF.files().keySet().stream()
                .filter(name -> name.endsWith(".drl"))
                .findFirst()
                .orElseThrow();
        String text = SHELF.files().get(path);

        assertThat(RuleShelf.isAsShipped(path, text)).isTrue();
        assertThat(RuleShelf.isAsShipped(path, text + " ")).isFalse();
        assertThat(RuleShelf.isAsShipped("payments/XX-01-new.drl", text)).isFalse();
    }

    private static List<String> complaints(String text, List<Rule> rules, String file) {
        Complaints complaints = new Complaints();
        SecondReading.compare(text, rules, new Page(file, complaints));
        return complaints.sorted().stream().map(Object::toString).toList();
    }

    private static RuleShelf shelf() {
        try {
            return RuleShelf.folder(Path.of("rules"));
        } catch (IOException e) {
            throw new IllegalStateException("the folder rules cannot be read", e);
        }
    }
}
