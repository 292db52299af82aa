package org.probity.intake.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.fact.Moment;
import org.probity.fact.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25000|25000", "-3|-3", "25000.5|25000.5", "25,000.50|25000.50", "25.000,50|25000.50",
                        "1.234.567|1234567",
                "1,234,567|1234567", "12,50|12.50", "0.125|0.125", "1234.567|1234.567", "25 000|25000",
                        "1 234,5|1234.5",
                "1'234'567.89|1234567.89", "1.5E7|15000000", "1e3|1000", "+7|7", "2e-3|0.002", "375501.3|375501.3"
            })
    void numbers_that_can_be_meant_in_one_way(String written, BigDecimal meant) {
        assertThat((BigDecimal) Numbers.read(written, Spelling.undeclared())).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "much",
                "1.2.3",
                "1,2,3",
                "12,34,567",
                "1.234,5.6",
                "--3",
                "1-2",
                "0x1F",
                "NaN",
                "Infinity",
                "1e99",
                "1e",
                ".",
                ",",
                "-",
                "1 2",
                "12 3456",
                "1234,567.8",
                "1.",
                "€5",
                "٣",
                "9999999999999999999999999999999999999999999999999"
            })
    void what_is_no_number_is_not_read(String written) {
        assertThat(Numbers.read(written, Spelling.undeclared())).isInstanceOf(Misfit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "123,456", "-12.345"})
    void a_number_that_can_be_meant_in_two_ways_waits_for_its_column(String written) {
        Spelling column = Spelling.undeclared();
        assertThat(Numbers.read(written, column))
                .isInstanceOfSatisfying(
                        Misfit.class, misfit -> assertThat(misfit.undecided()).isTrue());

        Numbers.read("7.50", column);
        column.wholeColumnSeen();

        assertThat(Numbers.read(written, column)).isInstanceOf(BigDecimal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"€ 180,000.00", "180.000,00 €", "€5", "$5", "US$ 5", "-5 €", "€ -5", "EUR 5", "5 EUR", "5.5KES"})
    void an_amount_with_its_currency_says_where_the_currency_belongs(String written) {
        assertThat(Numbers.read(written, Spelling.undeclared()))
                .isEqualTo(new Misfit(
                        "a number like 25000.50, and its currency as a code like EUR in the column currency"
                                + "\nMaybe a mapping file should take the sign out: \"without\": [\"€\"]",
                        false));
    }

    @Test
    void a_column_that_contradicts_itself_decides_nothing() {
        Spelling column = Spelling.undeclared();
        Numbers.read("7.50", column);
        Numbers.read("7,50", column);
        column.wholeColumnSeen();

        assertThat(Numbers.read("1.234", column)).isInstanceOfSatisfying(Misfit.class, misfit -> {
            assertThat(misfit.undecided()).isFalse();
            assertThat(misfit.expected()).contains("--decimal dot or --decimal comma");
        });
    }

    @Test
    void a_declared_mark_holds_against_the_value() {
        Spelling column = new Spelling(DecimalMark.COMMA, null, List.of());

        assertThat(Numbers.read("1.234", column)).isEqualTo(new BigDecimal("1234"));
        assertThat(Numbers.read("7.50", column)).isInstanceOf(Misfit.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28,2026-02-28",
        "28.02.2026,2026-02-28",
        "02/28/2026,2026-02-28",
        "2026/02/28,2026-02-28",
        "5/5/2026,2026-05-05",
        "2026-02-28T23:59:00Z,2026-02-28",
        "2026-2-8,2026-02-08"
    })
    void days_that_can_be_meant_in_one_way(String written, LocalDate meant) {
        assertThat(Dates.day(written, Spelling.undeclared())).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026",
                "2026-02-30",
                "2026-13-01",
                "28.02.26",
                "yesterday",
                "2026-02",
                "20260228",
                "1/2/3/2026",
                "0001-01-01",
                "2026-0a-01",
                "02-28",
                "１２.12.2026"
            })
    void what_is_no_day_is_not_read(String written) {
        assertThat(Dates.day(written, Spelling.undeclared())).isInstanceOf(Misfit.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/2026|a day that exists, like 2026-02-28",
                "2026-13-01|a day that exists, like 2026-02-28",
                "28.02.26|a date with a year of four digits, like 2026-02-28"
                        + "\\nMaybe a mapping should declare the pattern, such as dd.MM.yy",
                "yesterday|a date like 2026-02-28"
            })
    void a_day_that_is_not_read_says_what_would_be(String written, String expected) {
        assertThat(Dates.day(written, Spelling.undeclared()))
                .isEqualTo(new Misfit(expected.replace("\\n", "\n"), false));
    }

    @Test
    void a_column_of_both_orders_leaves_its_two_way_days_unread() {
        Spelling column = Spelling.undeclared();
        assertThat(Dates.day("13/02/2026", column)).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(Dates.day("02/13/2026", column)).isEqualTo(LocalDate.of(2026, 2, 13));
        column.wholeColumnSeen();

        assertThat(Dates.day("01/02/2026", column))
                .isInstanceOfSatisfying(
                        Misfit.class, misfit -> assertThat(misfit.expected()).contains("2026-02-01 or 2026-01-02"));
    }

    @Test
    void a_declared_order_holds_against_the_value() {
        Spelling column = new Spelling(null, DateOrder.MONTH_FIRST, List.of());

        assertThat(Dates.day("01/02/2026", column)).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(Dates.day("13/02/2026", column)).isInstanceOf(Misfit.class);
    }

    @Test
    void a_moment_needs_a_zone_for_its_time() {
        assertThat(Dates.moment("2026-02-28T14:00:00+01:00", Spelling.undeclared()))
                .hasToString("2026-02-28T14:00+01:00");
        assertThat(Dates.moment("2026-02-28 14:00Z", Spelling.undeclared())).hasToString("2026-02-28T14:00Z");
        assertThat(Dates.moment("2026-02-28", Spelling.undeclared())).isEqualTo(Moment.of(LocalDate.of(2026, 2, 28)));
        assertThat(Dates.moment("2026-02-28 14:00", Spelling.undeclared())).isInstanceOf(Misfit.class);
    }

    @Test
    void a_date_of_birth_may_be_a_year_or_a_month() {
        assertThat(Dates.partial("1965", Spelling.undeclared())).isEqualTo(new PartialDate(1965, 0, 0));
        assertThat(Dates.partial("1965-04", Spelling.undeclared())).isEqualTo(new PartialDate(1965, 4, 0));
        assertThat(Dates.partial("1965-04-12", Spelling.undeclared())).isEqualTo(new PartialDate(1965, 4, 12));
        assertThat(Dates.partial("1965-14", Spelling.undeclared())).isInstanceOf(Misfit.class);
    }

    @Test
    void a_word_is_known_in_any_spelling_and_a_slip_is_pointed_at() {
        CellReader reader = Words.oneOf(List.of("armed group", "company"));

        assertThat(reader.read("Armed_Group", Spelling.undeclared())).isEqualTo("armed group");
        assertThat(reader.read("compnay", Spelling.undeclared()))
                .isInstanceOfSatisfying(
                        Misfit.class, misfit -> assertThat(misfit.expected()).endsWith("Maybe \"company\" is meant?"));
    }

    @ParameterizedTest
    @CsvSource({
        "ke,KE",
        "KEN,KE",
        "kenya,KE",
        "UK,GB",
        "EL,GR",
        "EU,EU",
        "UN,UN",
        "AN,AN",
        "YU,YU",
        "XK,XK",
        "Kosovo,XK",
        "XS,XS",
        "XA,XA",
        "XZ,XZ",
        "AA,AA",
        "QM,QM",
        "QZ,QZ",
        "ZZ,ZZ"
    })
    void a_country_has_the_two_letters_that_ISO_or_its_user_gave_it(String written, String code) {
        assertThat(Words.country(written, Spelling.undeclared())).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QL|Maybe write its English name, like Kenya.",
                "AB|Maybe write its English name, like Kenya.",
                "ZX|Maybe write its English name, like Kenya.",
                "K1|Maybe write its English name, like Kenya.",
                "Kenia|Maybe \"Kenya\" is meant?",
                "Rumania|Maybe \"Romania\" is meant?"
            })
    void two_letters_that_are_no_country_are_not_read(String written, String maybe) {
        assertThat(Words.country(written, Spelling.undeclared()))
                .isEqualTo(new Misfit("a country's two letters (ISO 3166-1), like KE\n" + maybe, false));
    }

    @Test
    void currencies_countries_percentages_and_lists() {
        Spelling any = Spelling.undeclared();
        assertThat(Words.currency("usd", any)).isEqualTo("USD");
        assertThat(Words.currency("USX1", any)).isInstanceOf(Misfit.class);
        assertThat(Words.country("Kenya", any)).isEqualTo("KE");
        assertThat(Words.country("KEN", any)).isEqualTo("KE");
        assertThat(Words.country("Atlantis", any)).isInstanceOf(Misfit.class);
        assertThat(Numbers.percent("25 %", any)).isEqualTo(new BigDecimal("25"));
        assertThat(Numbers.percent("101", any)).isInstanceOf(Misfit.class);
        assertThat(Words.list(" a ;; b;", any)).isEqualTo(List.of("a", "b"));
        assertThat(Words.yesOrNo("Yes", any)).isEqualTo(Boolean.TRUE);
        assertThat(Words.yesOrNo("maybe", any)).isInstanceOf(Misfit.class);
    }
}
