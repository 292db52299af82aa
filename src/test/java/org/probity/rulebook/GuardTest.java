package org.probity.rulebook;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.rulebook.syntax.Rule;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuardTest {

    @Test
    void a_sound_rule_is_let_through_with_its_card_conditions_and_sentence() {
        Guard.Checked checked = Guard.check(RuleFiles.shelf(RuleFiles.SOUND), RuleFiles.limits());

        assertThat(checked.problems()).isEmpty();
        Rule rule = checked.rules().get(0);
        assertThat(rule.id()).isEqualTo("PAY-99");
        assertThat(rule.card().exceptWhen()).startsWith("The payee has drawn");
        assertThat(rule.line()).isEqualTo(6);
        assertThat(rule.when()).hasSize(6);
        assertThat(rule.then().arguments()).hasSize(6);
    }
}
