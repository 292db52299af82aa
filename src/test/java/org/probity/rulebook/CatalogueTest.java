package org.probity.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.rulebook.syntax.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rulebook.RuleFiles.PATH;
import static org.probity.rulebook.RuleFiles.SOUND;
import static org.probity.rulebook.RuleFiles.limits;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueTest {

    private static final RuleShelf SHELF = new RuleShelf(new TreeMap<>(Map.of(
            PATH, SOUND, PATH.replace(".drl", ".scenarios.yaml"), "scenarios:\n  - name: One\n  - name: Two\n")));

    private static final List<Rule> RULES = Guard.check(SHELF, limits()).rules();

    @Test
    void the_page_lists_each_rule_with_its_severity_and_number_of_scenarios() {
        assertThat(new Catalogue(limits(), SHELF).page(RULES))
                .startsWith("# Catalogue of rules\n")
                .contains("| [PAY-99](" + PATH
                        + ") | Vendor pays a party connected to the official who signed its contract"
                        + " | vendor | HIGH | stable | 2 |");
    }

    @Test
    void a_rule_is_shown_with_card_conditions_sentence_and_the_limits_it_asks_for() {
        assertThat(new Catalogue(limits(), SHELF).show(RULES))
                .contains("- **Innocent when**: The payee has drawn a salary")
                .contains("$contract : Contract( vendorId == $subject.id )")
                .contains("Says: \"{0} paid {1} to the {2} of official {3}")
                .contains("| payments.smallest | 1000 | USD |  | A test. |")
                .doesNotContain("shares.grade");
    }
}
