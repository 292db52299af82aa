package org.probity.batch;

import java.io.StringWriter;
import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a spreadsheet would take for a formula goes out as text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+41 22",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "  =1+1",
                "\u200B=1+1",
                "\uFEFF=1",
                "\u00A0@x",
                "\n=1"
            })
    void a_text_that_would_be_a_formula_gets_an_apostrophe(String text) {
        assertThat(CsvSheet.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme", "", " ", "a=b", "'=1", "1-2", "Ångström"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(CsvSheet.harmless(text)).isEqualTo(text);
    }

    @Test
    void numbers_stay_numbers() {
        StringWriter to = new StringWriter();
        try (CsvSheet sheet = new CsvSheet(to, "n", "text")) {
            sheet.line(new BigDecimal("-5.10"), "-5.10");
        }
        assertThat(to).hasToString("n,text\n-5.10,'-5.10\n");
    }
}
