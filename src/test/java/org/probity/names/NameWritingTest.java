package org.probity.names;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameWritingTest {

    private final NameWriting writing = new NameWriting(CompanyForms.shipped());

    @Test
    void capitals_accents_punctuation_and_order_make_no_difference() {
        assertThat(writing.person("O'BRIEN, Seán")).isEqualTo(writing.person("Sean O’Brien"));
        assertThat(writing.person("Ｊｏｓｅ  García")).isEqualTo("garcia jose");
    }

    @Test
    void a_company_is_known_without_its_legal_form() {
        assertThat(writing.company("Acme S.A.R.L.")).isEqualTo("acme");
        assertThat(writing.company("ACME d.o.o.")).isEqualTo("acme");
        assertThat(writing.company("Acme Holding")).isEqualTo("acme");
    }

    @Test
    void a_name_of_nothing_but_a_legal_form_stays() {
        assertThat(writing.company("S.A.")).isEqualTo("sa");
        assertThat(writing.company("—")).isEmpty();
    }
}
