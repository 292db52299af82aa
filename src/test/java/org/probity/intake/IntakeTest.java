package org.probity.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.fact.Contract;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.Payment;
import org.probity.fact.Vendor;
import org.probity.intake.value.DateOrder;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntakeTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_of_files_becomes_facts_with_their_origin() throws IOException {
        write("vendors.csv", "id,name,phones\nV1,Acme Roads Ltd,+383 1;+383 2\n");
        write("contracts.csv", "id,vendor_id,amount,currency,signed_on\nC1,V1,1000.50,USD,2026-03-01\n");

        Reading reading = read(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.register().all(Vendor.class)).singleElement().satisfies(vendor -> {
            assertThat(vendor.phones()).containsExactly("+383 1", "+383 2");
            assertThat(vendor.origin()).isEqualTo(new Origin("vendors.csv", 2, "V1"));
        });
        assertThat(reading.register().all(Contract.class)).singleElement().satisfies(contract -> {
            assertThat(contract.signedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(contract.amountUsd()).isEqualByComparingTo("1000.5");
        });
        assertThat(reading.register().files().hasColumn("contracts", "signed_on"))
                .isTrue();
        assertThat(reading.register().files().isGiven("payments")).isFalse();
    }

    @Test
    void every_vendor_is_a_party_unless_the_parties_file_tells_of_it() throws IOException {
        write("vendors.csv", "id,name\nV1,Acme\nV2,Borealis\n");
        write("parties.csv", "id,name,topics\nV2,Borealis LLC,state company\n");

        assertThat(read(folder).register().all(Party.class))
                .extracting(Party::id, Party::name)
                .containsExactly(tuple("V2", "Borealis LLC"), tuple("V1", "Acme"));
    }

    @Test
    void an_amount_is_converted_at_the_latest_rate_that_is_not_too_old() throws IOException {
        write("rates.csv", "currency,on,usd\nEUR,2026-01-01,1.10\nEUR,2026-02-01,1.20\n");
        write(
                "payments.csv",
                "id,payer_id,payee_id,amount,currency,paid_on\n"
                        + "T1,V1,P1,100,EUR,2026-01-31\nT2,V1,P1,100,EUR,2026-02-01\nT3,V1,P1,100,EUR,2026-06-01\n");

        assertThat(read(folder).register().all(Payment.class))
                .extracting(Payment::amountUsd)
                .containsExactly(new BigDecimal("110.00"), new BigDecimal("120.00"), null);
    }

    @Test
    void a_second_row_with_the_same_id_is_refused_and_names_the_first() throws IOException {
        write("vendors.csv", "id,name\nV1,Acme\nV1,Acme again\n");

        Reading reading = read(folder);

        assertThat(reading.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.origin().line()).isEqualTo(3);
            assertThat(reject.expected()).contains("vendors.csv:2");
            assertThat(reject.row()).isEqualTo("V1,Acme again");
        });
        assertThat(reading.files()).singleElement().satisfies(file -> {
            assertThat(file.rows()).isEqualTo(2);
            assertThat(file.used()).isEqualTo(1);
            assertThat(file.refused()).isEqualTo(1);
        });
    }

    @Test
    void a_file_refused_half_way_keeps_none_of_its_ids() throws IOException {
        write("vendors-2024.csv", "id,name\nV1,Acme\nV2,\"Borealis\n");
        write("vendors.csv", "id,name\nV1,Acme Roads\n");

        Reading reading = read(folder);

        assertThat(reading.problems()).singleElement().asString().startsWith("vendors-2024.csv, line 3: a quote opens");
        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.register().all(Vendor.class))
                .extracting(Vendor::name)
                .containsExactly("Acme Roads");
    }

    @Test
    void an_ambiguous_date_is_read_when_the_rest_of_the_column_decides() throws IOException {
        write("officials.csv", "id,name\nO1,Ana\n");
        write("contracts.csv", "id,vendor_id,signed_on\nC1,V1,01/02/2026\nC2,V1,2026-05-01\nC3,V1,13/02/2026\n");

        assertThat(read(folder).register().all(Contract.class))
                .extracting(Contract::id, Contract::signedOn)
                .containsExactly(
                        tuple("C1", LocalDate.of(2026, 2, 1)),
                        tuple("C2", LocalDate.of(2026, 5, 1)),
                        tuple("C3", LocalDate.of(2026, 2, 13)));
    }

    @Test
    void an_ambiguous_date_is_refused_with_the_way_to_declare_it() throws IOException {
        write("contracts.csv", "id,vendor_id,signed_on\nC1,V1,01/02/2026\n");

        assertThat(read(folder).rejects()).singleElement().satisfies(reject -> assertThat(reject.toString())
                .isEqualTo("contracts.csv, line 2: signed_on is \"01/02/2026\". Expected a date that can be meant in"
                        + " one way only: this may be 2026-02-01 or 2026-01-02, and nothing else in the column tells."
                        + "\nMaybe declare it: --date-order day-first or --date-order month-first"));
        IntakeOptions declared = IntakeOptions.defaults().withDateOrder(DateOrder.MONTH_FIRST);
        assertThat(Intake.read(List.of(folder), declared).register().all(Contract.class))
                .extracting(Contract::signedOn)
                .containsExactly(LocalDate.of(2026, 1, 2));
    }

    @Test
    void a_missing_column_refuses_the_file_and_names_the_one_that_may_be_meant() throws IOException {
        write("contracts.csv", "id,vendr_id,signed_on\nC1,V1,2026-02-01\n");

        assertThat(read(folder).problems())
                .singleElement()
                .hasToString("contracts.csv, line 1: column \"vendor_id\""
                        + " is missing. Found: id, vendr_id, signed_on.\nMaybe \"vendr_id\" is meant?");
    }

    @Test
    void columns_are_known_in_any_spelling_and_by_other_names() throws IOException {
        write("Contracts 2024.csv", "\uFEFFContract ID;Supplier-Id;SignedOn;Colour\nC1;V1;2026-02-01;red\n");

        Reading reading = read(folder);

        assertThat(reading.register().all(Contract.class))
                .extracting(Contract::vendorId)
                .containsExactly("V1");
        assertThat(reading.files()).singleElement().satisfies(file -> {
            assertThat(file.ignored()).containsExactly("Colour");
            assertThat(file.delimiter()).isEqualTo("semicolon");
        });
    }

    @Test
    void a_guessed_encoding_is_said_to_be_a_guess() throws IOException {
        Files.write(
                folder.resolve("vendors.csv"),
                "id,name,address\nV1,Žarković građevina,Ulica Šešlija 5, Čačak\n"
                        .replace("5, ", "5 ")
                        .getBytes(Charset.forName("windows-1250")));

        Reading reading = read(folder);

        assertThat(reading.files()).singleElement().satisfies(file -> assertThat(file.encoding())
                .contains("a guess"));
    }

    @Test
    void a_damaged_UTF_8_file_is_refused_with_the_line() throws IOException {
        byte[] bytes = "id,name\nV1,Žarković građevina\nV2,Čačak?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        Files.write(folder.resolve("vendors.csv"), bytes);

        assertThat(read(folder).problems()).singleElement().satisfies(problem -> assertThat(problem.where())
                .isEqualTo("vendors.csv, line 3"));
    }

    @Test
    void rows_in_memory_go_through_the_same_checks() {
        Row good = new Row(
                new Origin("payments", 1, ""),
                Map.of(
                        "id",
                        "T1",
                        "payer_id",
                        "V1",
                        "payee_id",
                        "P1",
                        "amount",
                        "25000",
                        "currency",
                        "USD",
                        "paid_on",
                        "2026-08-28"));
        Row bad = new Row(
                new Origin("payments", 2, ""),
                Map.of(
                        "id",
                        "T2",
                        "payer_id",
                        "V1",
                        "payee_id",
                        "P1",
                        "amount",
                        "much",
                        "currency",
                        "USD",
                        "paid_on",
                        "31/02/2026"));

        Reading reading = Intake.ofRows(Map.of("payments", List.of(good, bad)), IntakeOptions.defaults());

        assertThat(reading.register().all(Payment.class))
                .extracting(Payment::origin)
                .containsExactly(new Origin("payments", 1, "T1"));
        assertThat(reading.rejects()).extracting(Reject::column).containsExactly("amount", "paid_on");
    }

    private Reading read(Path path) {
        return Intake.read(List.of(path), IntakeOptions.defaults());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
