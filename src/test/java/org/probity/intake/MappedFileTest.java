package org.probity.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.fact.Contract;
import org.probity.fact.Origin;
import org.probity.fact.Payment;
import org.probity.fact.Relation;
import org.probity.fact.Vendor;
import org.probity.intake.value.DateOrder;
import org.probity.intake.value.DecimalMark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Foreign files read through a mapping; the mappings here are written with ' for ". */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MappedFileTest {

    @TempDir
    private Path folder;

    private IntakeOptions options = IntakeOptions.defaults();

    @Test
    void a_column_that_is_not_there_is_said_with_its_place_in_the_mapping() throws IOException {
        Reading reading = read(
                vendors("'id': 'Vendor No', 'name': {'joined': ['Fist name', 'Name']}, 'country': {'text': '{Land}'}"),
                "Vendor No;First name;Name\n1;Ana;Berisha\n");

        assertThat(reading.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "mapping.json /sources/0/facts/0/fields/name: export.csv has no column \"Fist name\"."
                                + "\nMaybe \"First name\" is meant?",
                        "mapping.json /sources/0/facts/0/fields/country: export.csv has no column \"Land\".",
                        "export.csv: the mapping does not fit this file: 2 columns could not be found.");
        assertThat(reading.register().all(Vendor.class)).isEmpty();
    }

    @Test
    void columns_of_the_same_name_are_told_apart_by_their_number() throws IOException {
        String fields = "'id': 'No', 'name': 'Name#2', 'address': 'Name#1'";

        assertThat(read(vendors(fields), "No;Name;Name\n1;Old Street 5;Acme\n")
                        .register()
                        .all(Vendor.class))
                .extracting(Vendor::name, Vendor::address)
                .containsExactly(tuple("Acme", "Old Street 5"));
        assertThat(read(vendors("'id': 'No', 'name': 'Name'"), "No;Name;Name\n1;a;b\n")
                        .problems()
                        .get(0))
                .hasToString("mapping.json /sources/0/facts/0/fields/name: export.csv has 2 columns \"Name\"."
                        + " Expected \"Name#1\" to \"Name#2\"");
        assertThat(read(vendors("'id': 'No', 'name': 'Name#3'"), "No;Name;Name\n1;a;b\n")
                        .problems())
                .hasSize(2);
    }

    @Test
    void a_cell_is_split_into_several_facts() throws IOException {
        Reading reading = read("""
                {'sources': [{'file': 'export*', 'delimiter': 'semicolon', 'facts': [{
                  'make': 'relations', 'split': {'column': 'Owners', 'at': '/'},
                  'fields': {'from_id': 'part', 'to_id': 'No', 'kind': {'constant': 'owner'},
                             'source': {'text': 'row {row}, line {line}, part {part number}'}}}]}]}
                """, "No;Owners\nV1; Ana / Ben //\nV2;\nV3;Cem\n");

        assertThat(reading.register().all(Relation.class))
                .extracting(Relation::fromId, Relation::toId, Relation::source)
                .containsExactly(
                        tuple("Ana", "V1", "row 1, line 2, part 1"),
                        tuple("Ben", "V1", "row 1, line 2, part 2"),
                        tuple("Cem", "V3", "row 3, line 4, part 1"));
        assertCounts(reading, 3, 3, 0, 0);
    }

    @Test
    void columns_are_joined_and_put_into_texts() throws IOException {
        Reading reading = read(
                vendors("'id': {'text': 'XX-{Name|key}-{No}'},"
                        + "'name': {'joined': ['Title', 'First', 'Name'], 'with': ' '},"
                        + "'address': {'text': '{Street}, {Town}'}"),
                "No;Title;First;Name;Street;Town\n1;;Ana;O'Neil & Søn;Old Street 5;Lodz\n2;Dr;;Berisha;;Lodz\n");

        assertThat(reading.register().all(Vendor.class))
                .extracting(Vendor::id, Vendor::name, Vendor::address)
                .containsExactly(
                        tuple("XX-ONEILSØN-1", "Ana O'Neil & Søn", "Old Street 5, Lodz"),
                        // A text of which one column is blank is unknown as a whole.
                        tuple("XX-BERISHA-2", "Dr Berisha", null));
    }

    @Test
    void foreign_words_are_translated_and_others_stay_or_are_what_otherwise_says() throws IOException {
        String rows = "No;Name;Art\n1;Acme;F\n2;Ana;P\n3;Borealis;?\n4;Cedar;\n";
        String kind = "'id': 'No', 'name': 'Name', 'kind': {'column': 'Art', 'values': {'F': 'company', 'P': 'person'}";

        Reading strict = read(vendors(kind + "}"), rows);
        assertThat(strict.rejects())
                .singleElement()
                .asString()
                .startsWith("export.csv, line 4: Art is \"?\". Expected one of company, person");

        assertThat(read(vendors(kind + ", 'otherwise': ''}"), rows).rejects()).isEmpty();
        assertThat(read(vendors(kind + ", 'otherwise': 'person'}"), rows)
                        .register()
                        .all(Vendor.class))
                .extracting(Vendor::kind)
                .startsWith("company", "person", "person");
    }

    @Test
    void unknown_words_signs_and_constants_are_as_declared() throws IOException {
        Reading reading = read("""
                {'sources': [{'file': 'export*', 'delimiter': 'semicolon', 'decimal': 'comma', 'dates': ['dd.MM.yy'],
                  'unknown': ['n/a'], 'facts': [{'make': 'contracts', 'fields': {
                    'id': 'No', 'vendor_id': 'Firm', 'currency': {'constant': 'EUR'}, 'signed_on': 'Day',
                    'amount': {'column': 'Price', 'without': ['€'], 'unknown': ['0']}}}]}]}
                """, "No;Firm;Price;Day\n1;V1;€ 180.000,00;28.02.16\n2;V1;0;n/a\n3;V1;€ 1.5;31.02.16\n");

        assertThat(reading.register().all(Contract.class))
                .extracting(Contract::id, one -> String.valueOf(one.amount()), one -> String.valueOf(one.signedOn()))
                .containsExactly(tuple("1", "180000.00", "2016-02-28"), tuple("2", "null", "null"));
        assertThat(reading.rejects()).extracting(Reject::column).containsExactly("Price", "Day");
        assertCounts(reading, 3, 2, 0, 1);
    }

    @Test
    void one_part_of_a_wide_row_is_refused_and_the_rest_is_used() throws IOException {
        String mapping = """
                {'sources': [{'file': 'export*', 'delimiter': 'semicolon', 'decimal': 'dot', 'facts': [
                  {'make': 'vendors', 'when': ['Firm'], 'repeats': 'skipped',
                   'fields': {'id': {'text': 'V-{Firm|key}'}, 'name': 'Firm'}},
                  {'make': 'contracts', 'when': ['Firm'],
                   'fields': {'id': {'text': 'C-{No}'}, 'vendor_id': {'text': 'V-{Firm|key}'}, 'signed_on': 'Signed'}},
                  {'make': 'payments', 'when': ['Paid', 'Firm'],
                   'fields': {'id': {'text': 'P-{No}'}, 'payer_id': {'constant': 'B'}, 'payee_id': {'text': 'V-{Firm|key}'},
                              'amount': 'Sum', 'currency': {'constant': 'USD'}, 'paid_on': 'Paid'}}]}]}
                """;

        Reading reading = read(mapping, """
                No;Firm;Signed;Paid;Sum
                1;Acme;2026-01-05;2026-02-01;100.50
                2;Acme;2026-01-06;2026-02-30;much
                3;;2026-01-07;2026-02-01;5
                4;Borealis;2026-01-08;;
                5;Acme;2026-01-09
                """);

        assertThat(reading.register().all(Vendor.class)).extracting(Vendor::id).containsExactly("V-ACME", "V-BOREALIS");
        assertThat(reading.register().all(Contract.class))
                .extracting(Contract::origin)
                .containsExactly(origin(2, "C-1"), origin(3, "C-2"), origin(5, "C-4"));
        assertThat(reading.register().all(Payment.class))
                .extracting(Payment::id)
                .containsExactly("P-1");
        assertThat(reading.rejects())
                .extracting(reject -> reject.origin().line(), Reject::column, Reject::found)
                .containsExactly(tuple(3L, "Sum", "much"), tuple(3L, "Paid", "2026-02-30"), tuple(6L, "", "3 values"));
        assertThat(reading.rejects().get(0).row()).isEqualTo("2,Acme,2026-01-06,2026-02-30,much");
        assertCounts(reading, 5, 3, 1, 1);
        assertThat(reading.files().get(0).facts()).isEqualTo(Map.of("vendors", 2L, "contracts", 3L, "payments", 1L));
    }

    @Test
    void a_second_row_of_the_same_id_is_refused_where_the_mapping_does_not_skip_it() throws IOException {
        Reading reading = read(vendors("'id': 'No', 'name': 'Name'"), "No;Name\n1;Acme\n1;Acme\n");

        assertThat(reading.rejects()).singleElement().satisfies(reject -> assertThat(reject.expected())
                .isEqualTo("an id of its own: export.csv:2 has this one"));
        assertCounts(reading, 2, 1, 0, 1);
    }

    @Test
    void what_the_user_declares_holds_where_the_mapping_says_nothing() throws IOException {
        String open = "{'sources': [{'file': 'export*', 'delimiter': 'semicolon', %s 'facts': [{'make': 'contracts',"
                + "'fields': {'id': 'No', 'vendor_id': 'No', 'amount': 'Sum', 'signed_on': 'Day'}}]}]}";
        String rows = "No;Sum;Day\n1;1.234;01/02/2026\n";
        options = options.withDecimalMark(DecimalMark.COMMA).withDateOrder(DateOrder.MONTH_FIRST);

        assertThat(read(open.formatted(""), rows).register().all(Contract.class))
                .extracting(one -> one.amount() + " " + one.signedOn())
                .containsExactly("1234 2026-01-02");
        assertThat(read(open.formatted("'decimal': 'dot', 'date_order': 'day-first',"), rows)
                        .register()
                        .all(Contract.class))
                .extracting(one -> one.amount() + " " + one.signedOn())
                .containsExactly("1.234 2026-02-01");
    }

    @Test
    void a_file_that_fits_no_pattern_is_read_as_it_is() throws IOException {
        Files.writeString(folder.resolve("vendors.csv"), "id,name\nV1,Acme\n");

        Reading reading = read(vendors("'id': 'No', 'name': 'Name'"), "No;Name\n1;Borealis\n");

        assertThat(reading.register().all(Vendor.class))
                .extracting(Vendor::name)
                .containsExactly("Borealis", "Acme");
    }

    @Test
    void columns_that_the_mapping_reads_nothing_from_are_said() throws IOException {
        Reading reading = read(vendors("'id': 'No', 'name': 'Name'"), "No;Name;Colour\n1;Acme;red\n");

        assertThat(reading.files().get(0).ignored()).containsExactly("Colour");
    }

    private static void assertCounts(Reading reading, long rows, long used, long partly, long refused) {
        assertThat(reading.problems()).isEmpty();
        FileReport report = reading.files().get(0);
        assertThat(List.of(report.rows(), report.used(), report.partly(), report.refused()))
                .containsExactly(rows, used, partly, refused);
    }

    private static Origin origin(long line, String id) {
        return new Origin("export.csv", line, id);
    }

    private static String vendors(String fields) {
        return "{'sources': [{'file': 'export*', 'delimiter': 'semicolon',"
                + "'facts': [{'make': 'vendors', 'fields': {" + fields + "}}]}]}";
    }

    private Reading read(String mapping, String rows) throws IOException {
        Path file = folder.resolve("mapping.json");
        Files.writeString(file, mapping.replace('\'', '"'));
        Files.writeString(folder.resolve("export.csv"), rows);
        return Intake.read(List.of(folder), options.withMapping(file));
    }
}
