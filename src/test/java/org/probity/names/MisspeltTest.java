package org.probity.names;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class MisspeltTest {

    private static final NameKnowledge KNOWLEDGE = NameKnowledge.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"Limited", "Limted", "Limitedd", "Limtied", "LIMITEF", "xIMITED"})
    void A_legal_form_is_one_with_a_letter_wrong(String form) {
        assertThat(KNOWLEDGE.read("Danesh Azarin " + form).forms()).containsExactly("ltd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Limmitted", "Lmtd", "Unlimited", "Camperini"})
    void What_is_further_away_is_another_word(String word) {
        assertThat(KNOWLEDGE.read("Danesh Azarin " + word).forms()).isEmpty();
    }

    @Test
    void A_common_word_with_a_letter_wrong_says_as_little() {
        Word common = KNOWLEDGE.read("Danesh Industries").words().get(1);
        Word misspelt = KNOWLEDGE.read("Danesh Indutsries").words().get(1);

        assertThat(misspelt.weight()).isEqualTo(common.weight()).isLessThan(1);
        assertThat(misspelt.latin()).isEqualTo("indutsries");
    }

    @Test
    void A_word_it_knows_is_itself() {
        Misspelt misspelt = new Misspelt();
        misspelt.addAll(List.of("maritime", "maritima", "sea"));

        assertThat(misspelt.meant("maritima")).isEqualTo("maritima");
        assertThat(misspelt.meant("maritim")).isEqualTo("maritima");
        assertThat(misspelt.meant("sen")).isEqualTo("sen");
        assertThat(misspelt.meant("martime")).isEqualTo("maritime");
    }
}
