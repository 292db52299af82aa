package org.probity.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Money;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentenceTest {

    @Test
    void values_are_written_plainly() {
        assertThat(say(
                        "{0} paid {1} on {2,date}, {3} times, {4,number} percent, to {5}.",
                        "Acme Ltd",
                        new Money(new BigDecimal("25000.00"), "USD"),
                        LocalDate.of(2026, 3, 1),
                        1_234_567L,
                        new BigDecimal("12.3456"),
                        List.of("A", "B")))
                .isEqualTo("Acme Ltd paid USD 25000 on 2026-03-01, 1234567 times, 12.35 percent, to A, B.");
    }

    @Test
    void a_plain_number_is_never_rounded() {
        assertThat(say("{0} {1}", new BigDecimal("1000000.12345"), 0.5)).isEqualTo("1000000.12345 0.5");
    }

    @Test
    void plurals_follow_the_number() {
        String pattern = "{0,plural,=0{no days}one{# day}other{# days}} before";
        assertThat(say(pattern, 0)).isEqualTo("no days before");
        assertThat(say(pattern, 1L)).isEqualTo("1 day before");
        assertThat(say(pattern, 1800)).isEqualTo("1800 days before");
    }

    @Test
    void plurals_follow_the_language() {
        String russian = "{0,plural,one{# день}few{# дня}many{# дней}other{# дня}}";
        assertThat(Sentence.of(russian).say(List.of(3), Locale.forLanguageTag("ru")))
                .isEqualTo("3 дня");
        assertThat(Sentence.of(russian).say(List.of(5), Locale.forLanguageTag("ru")))
                .isEqualTo("5 дней");
    }

    @Test
    void what_is_unknown_is_said_to_be_unknown() {
        assertThat(say("{0}, {1,number}, {2,date}, {3,plural,one{# day}other{# days}}", null, null, null, null))
                .isEqualTo("unknown, unknown, unknown, unknown days");
    }

    @Test
    void an_apostrophe_is_an_apostrophe_and_quotes_hide_braces() {
        assertThat(say("{0}'s share, '{'not a place'}'", "Acme")).isEqualTo("Acme's share, {not a place}");
    }

    private static String say(String pattern, Object... arguments) {
        return Sentence.of(pattern).say(Arrays.asList(arguments), Locale.ENGLISH);
    }
}
