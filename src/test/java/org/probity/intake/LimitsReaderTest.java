package org.probity.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.fact.Limit;
import org.probity.fact.Problem;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsReaderTest {
    private static final String HEADER = "key,value,unit,from,until,mission,meaning,source\n";

    @Test
    void a_limit_is_read_with_its_days_and_its_line() {
        LimitsRead read = read("a.b,25000,USD,2026-01-01,2026-12-31,XS,what it means,where from\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.key()).isEqualTo("a.b");
            assertThat(limit.value()).isEqualTo("25000");
            assertThat(limit.from()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(limit.until()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(limit.mission()).isEqualTo("XS");
            assertThat(limit.origin().line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|dayz|unit is \"dayz\". Expected one of days, USD, percent, count, ratio, numbers, text"
                        + "\\nMaybe \"days\" is meant?",
                "5|usd|unit is \"usd\". Expected one of days, USD, percent, count, ratio, numbers, text"
                        + "\\nMaybe \"USD\" is meant?",
                "five|days|value is \"five\". Expected a whole number",
                "1.5|count|value is \"1.5\". Expected a whole number",
                "9999999999|days|value is \"9999999999\". Expected a whole number",
                "25 000|USD|value is \"25 000\". Expected a number, with a dot before decimals and nothing between"
                        + " thousands",
                "20 %|percent|value is \"20 %\". Expected a number, with a dot before decimals and nothing between"
                        + " thousands",
                "NaN|ratio|value is \"NaN\". Expected a number, with a dot before decimals and nothing between"
                        + " thousands",
                "1;;2|numbers|value is \"1;;2\". Expected numbers separated by semicolons, with a dot before decimals"
            })
    void a_wrong_unit_or_number_is_said_with_what_was_expected(String value, String unit, String expected) {
        assertThat(said("a.b," + value + "," + unit + ",,,,meaning,source\n"))
                .containsExactly("limits.csv, line 2: " + expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"-3,days", "0,count", "-1.5,percent", "1000000.25,USD", "0.5,ratio", "1; 2.5 ;3,numbers", "B2,text"})
    void every_unit_has_its_values(String value, String unit) {
        assertThat(read("a.b," + value + "," + unit + ",,,,meaning,source\n").problems())
                .isEmpty();
    }

    @Test
    void meaning_and_source_are_no_luxury() {
        assertThat(said("a.b,5,days,,,,,\n"))
                .containsExactly(
                        "limits.csv, line 2: meaning is \"\". Expected a value: no limit without one",
                        "limits.csv, line 2: source is \"\". Expected a value: no limit without one");
    }

    @Test
    void days_are_ISO_dates_in_their_order() {
        assertThat(said("a.b,5,days,01/02/2026,2026-02-30,,meaning,source\n"))
                .containsExactly(
                        "limits.csv, line 2: from is \"01/02/2026\". Expected a date like 2026-02-28",
                        "limits.csv, line 2: until is \"2026-02-30\". Expected a date like 2026-02-28");
        assertThat(said("a.b,5,days,2026-05-01,2026-04-30,,meaning,source\n"))
                .containsExactly("limits.csv, line 2: until is \"2026-04-30\". Expected a day not before 2026-05-01,"
                        + " on which the limit begins");
    }

    @Test
    void one_key_has_one_value_on_a_day() {
        assertThat(said("a.b,5,days,,2026-03-31,,m,s\na.b,6,days,2026-03-31,,,m,s\n"))
                .containsExactly("limits.csv, line 3: key is \"a.b\". Expected one value on a day: limits.csv:2 holds"
                        + " on the same days");
        assertThat(said("a.b,5,days,,,,m,s\na.b,6,days,,,,m,s\n")).hasSize(1);
    }

    @Test
    void other_days_and_other_missions_have_their_own() {
        LimitsRead read = read("""
                a.b,5,days,,2026-03-31,,m,s
                a.b,6,days,2026-04-01,,,m,s
                a.b,7,days,,,XS,m,s
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.limits()).extracting(Limit::value).containsExactly("5", "6", "7");
    }

    @Test
    void one_key_has_one_unit() {
        assertThat(said("a.b,5,days,,,,m,s\na.b,6,count,,,XS,m,s\n"))
                .containsExactly(
                        "limits.csv, line 3: unit is \"count\". Expected days, the unit of this key at limits.csv:2");
    }

    @Test
    void a_missing_column_is_named_with_the_one_that_may_be_meant() {
        assertThat(words(LimitsReader.read("key,value,unit,from,until,mission,meening,source\n", Map.of())))
                .containsExactly(
                        "limits.csv, line 1: column \"meaning\" is missing. Found: key, value, unit, from, until,"
                                + " mission, meening, source.\nMaybe \"meening\" is meant?",
                        "limits.csv, line 1: there is no column \"meening\". Expected key, value, unit, from, until,"
                                + " mission, meaning, source\nMaybe \"meaning\" is meant?");
    }

    @Test
    void a_column_nobody_reads_and_one_that_stands_twice_are_said() {
        assertThat(words(LimitsReader.read(HEADER.replace("\n", ",owner,unit\n"), Map.of())))
                .containsExactly(
                        "limits.csv, line 1: column \"unit\" stands twice. Expected every column once.",
                        "limits.csv, line 1: there is no column \"owner\". Expected key, value, unit, from, until,"
                                + " mission, meaning, source");
    }

    @Test
    void everything_wrong_comes_back_together_and_the_sound_rows_too() {
        LimitsRead read = read("a.b,x,days,,,,m,s\nc.d,5,days,,,,m,s\n,5,days,,,,m,s\ne.f,5\n");

        assertThat(read.limits()).extracting(Limit::key).containsExactly("c.d");
        assertThat(words(read))
                .hasSize(3)
                .contains("limits.csv, line 5: found 2 values. Expected 8, as in the header.");
    }

    @Test
    void a_table_gives_the_words_of_its_first_column() {
        LimitsRead read = LimitsReader.read(
                HEADER, Map.of("havens", "country,why\nXA,secrecy\n XB ,\n,nothing\n", "broken", "a,b\n1\n"));

        assertThat(read.tables().get("havens")).containsExactly("XA", "XB");
        assertThat(words(read))
                .containsExactly("tables/broken.csv, line 2: found 1 values. Expected 2, as in the header.");
    }

    private static LimitsRead read(String rows) {
        return LimitsReader.read(HEADER + rows, Map.of());
    }

    private static List<String> said(String rows) {
        return words(read(rows));
    }

    private static List<String> words(LimitsRead read) {
        return read.problems().stream().map(Problem::toString).toList();
    }
}
