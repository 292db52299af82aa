package org.probity.intake.mapping;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.fact.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong in a mapping is said with file, JSON pointer and the word that may be meant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MappingReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'sorces': []}|m.json /sorces: there is no key \"sorces\".|Maybe \"sources\" is meant?",
                "{'sources': [{'fiel': 'x'}]}|m.json /sources/0/fiel: there is no key \"fiel\".|Maybe \"file\" is meant?",
                "{'sources': [{'facts': [{'mak': 'vendors'}]}]}|m.json /sources/0/facts/0/mak: there is no key \"mak\"."
                        + "|Maybe \"make\" is meant?",
                "{'sources': [{'facts': [{'make': 'vendor'}]}]}|m.json /sources/0/facts/0/make: found \"vendor\"."
                        + "|Maybe \"vendors\" is meant?",
                "{'sources': [{'facts': [{'make': 'vendors', 'fields': {'nmae': 'x'}}]}]}"
                        + "|m.json /sources/0/facts/0/fields/nmae: there is no key \"nmae\".|Maybe \"name\" is meant?",
                "{'sources': [{'facts': [{'make': 'vendors', 'fields': {'name': {'colum': 'x'}}}]}]}"
                        + "|m.json /sources/0/facts/0/fields/name/colum: there is no key \"colum\"."
                        + "|Maybe \"column\" is meant?",
                "{'sources': [{'a/b~c': 'x'}]}|m.json /sources/0/a~1b~0c: there is no key \"a/b~c\".|",
                "{'sources': [{'decimal': 'coma'}]}|m.json /sources/0/decimal: found \"coma\".|Maybe \"comma\" is meant?",
                "{'sources': [{'delimiter': ','}]}|m.json /sources/0/delimiter: found \",\"."
                        + "|Expected one of comma, pipe, semicolon, tab",
                "{'sources': [{'date_order': 'day'}]}|m.json /sources/0/date_order: found \"day\"."
                        + "|Expected one of day-first, month-first",
                "{'sources': [{'encoding': 'windows 1250'}]}|m.json /sources/0/encoding: found \"windows 1250\"."
                        + "|Expected the name of an encoding",
                "{'sources': [{'encoding': 1250}]}|m.json /sources/0/encoding: found 1250.|Expected a text",
                "{'sources': [{'dates': ['dd.QQQQQQQ']}]}|m.json /sources/0/dates|Expected date patterns such as dd.MM.yy",
                "{'sources': [{'file': '[a'}]}|m.json /sources/0/file: found \"[a\".|in which * stands for anything",
                "{'sources': [{'facts': [{'repeats': 'skiped'}]}]}|m.json /sources/0/facts/0/repeats: found \"skiped\"."
                        + "|Maybe \"skipped\" is meant?",
                "{'sources': [{'facts': []}]}|m.json /sources/0/facts: found a list.|Expected a list of at least one fact",
                "{'sources': []}|m.json /sources: found a list.|Expected a list of at least one source",
                "{'sources': {}}|m.json /sources: found an object.|Expected a list",
                "[]|m.json: found a list.|Expected an object with note, sources"
            })
    void a_wrong_word_is_said_with_its_place(String json, String begins, String contains) {
        assertThat(said(json)).anySatisfy(problem -> {
            assertThat(problem).startsWith(begins);
            assertThat(problem).contains(contains == null ? "" : contains);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "{'column': 'a', 'constant': 'b'} -> Expected one of column, constant, text, joined",
                "{'values': {'a': 'b'}} -> Expected one of column, constant, text, joined",
                "{'constant': 5} -> /name/constant: found 5. Expected a text",
                "{'text': 'V-{ID|kee}'} -> /name/text: found \"V-{ID|kee}\". Expected columns in braces, like {ID} or {ID|key}",
                "{'text': 'V-{ID'} -> /name/text: found \"V-{ID\". Expected columns in braces, like {ID} or {ID|key}",
                "{'text': 'V-{}'} -> /name/text: found \"V-{}\". Expected columns in braces, like {ID} or {ID|key}",
                "{'joined': []} -> /name/joined: found a list. Expected a list of at least one column",
                "{'column': 'a', 'otherwise': 'b'} -> /name/otherwise: found \"b\". Expected values beside it",
                "{'column': 'a', 'with': '-'} -> /name/with: found \"-\". Expected joined beside it"
            })
    void a_field_that_could_not_work_is_refused(String field, String contains) {
        assertThat(said(fact("'fields': {'id': 'ID', 'name': " + field + "}")))
                .singleElement()
                .asString()
                .startsWith("m.json /sources/0/facts/0/fields/name")
                .contains(contains);
    }

    @Test
    void required_columns_need_a_field() {
        assertThat(said(fact("'fields': {'id': 'ID'}")))
                .containsExactly("m.json /sources/0/facts/0/fields/name: there is nothing here."
                        + " Expected a field: vendors need it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'column': 'Members', 'at': ''}", "{'column': 'Members', 'att': ','}", "{'at': ','}"})
    void a_split_needs_a_column_and_something_to_split_at(String split) {
        assertThat(said(fact("'split': " + split + ", 'fields': {'id': 'ID', 'name': {'column': 'part'}}")))
                .singleElement()
                .asString()
                .startsWith("m.json /sources/0/facts/0/split/");
    }

    @Test
    void everything_wrong_comes_back_together() {
        assertThat(said("{'sources': [{'fiel': 'x', 'decimal': 'x', 'facts': [{'make': 'x'}]}]}"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{'sources': []} x", "{'note': 1, 'note': 2}", "nonsense", "\u0000"})
    void what_is_no_JSON_is_refused_with_its_line(String json) {
        MappingRead read = MappingReader.read("m.json", json.replace('\'', '"'));

        assertThat(read.mapping()).isEmpty();
        assertThat(read.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.toString())
                .startsWith("m.json"));
    }

    @Test
    void a_note_may_stand_at_every_level() {
        assertThat(said("{'note': 'a', 'sources': [{'note': ['b'], 'file': 'x.csv', 'facts': [{'note': 'c',"
                        + "'make': 'vendors', 'fields': {'id': 'ID', 'name': 'Name'}}]}]}"))
                .isEmpty();
    }

    private static String fact(String inside) {
        return "{'sources': [{'file': 'x.csv', 'facts': [{'make': 'vendors', " + inside + "}]}]}";
    }

    private static List<String> said(String json) {
        return MappingReader.read("m.json", json.replace('\'', '"')).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
