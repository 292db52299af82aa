package org.probity.identity;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Account;
import org.probity.fact.Disposal;
import org.probity.fact.Identifier;
import org.probity.fact.Official;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;
import org.probity.fact.Party;
import org.probity.fact.Payment;
import org.probity.fact.ProbablySame;
import org.probity.fact.Register;
import org.probity.fact.SameParty;
import org.probity.fact.Vendor;

import static org.assertj.core.api.Assertions.assertThat;

/** A register in which one party has one id. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RewritingTest {

    private static Files official() {
        return new Files()
                .row(
                        "officials",
                        "id",
                        "O1",
                        "name",
                        "Ilyas Batsaikhal",
                        "birth_date",
                        "1961-02-03",
                        "account",
                        "XX0012345678");
    }

    @Test
    void every_row_names_the_party_by_one_id() {
        Register register = official()
                .person("P9", "BATSAIKHAL, Ilyas", "birth_date", "1961-02-03", "account", "XX0012345678")
                .row("ownership", "owner_id", "P9", "asset_id", "V1", "share", "40")
                .row("identifiers", "party_id", "P9", "scheme", "passport", "value", "A1234567")
                .row("disposals", "id", "DS1", "committee_ids", "P9;O1;P3")
                .row(
                        "payments",
                        "id",
                        "T1",
                        "payer_id",
                        "V1",
                        "payee_id",
                        "P9",
                        "amount",
                        "100",
                        "currency",
                        "USD",
                        "paid_on",
                        "2026-02-01",
                        "contract_id",
                        "P9")
                .joined();

        assertThat(register.all(Ownership.class)).extracting(Ownership::ownerId).containsExactly("O1");
        assertThat(register.all(Identifier.class))
                .extracting(Identifier::partyId)
                .containsExactly("O1");
        assertThat(register.all(Disposal.class).get(0).committeeIds()).containsExactly("O1", "P3");
        assertThat(register.all(Payment.class)).extracting(Payment::payeeId).containsExactly("O1");
        assertThat(register.all(Payment.class)).extracting(Payment::contractId).containsExactly("P9");
    }

    @Test
    void what_one_row_does_not_say_the_other_does_and_both_names_are_kept() {
        Register register = new Files()
                .firm("V1", "Kestrel Ridge Guarding LLC", "tax_number", "T-4471", "phones", "+254712345678")
                .firm("V2", "Kestrel Rigde Guarding", "tax_number", "T4471", "legal_form", "LLC", "country", "XX")
                .joined();

        Vendor vendor = register.all(Vendor.class).get(0);
        assertThat(register.all(Vendor.class)).hasSize(1);
        assertThat(vendor.name()).isEqualTo("Kestrel Ridge Guarding LLC");
        assertThat(vendor.aliases()).containsExactly("Kestrel Rigde Guarding");
        assertThat(vendor.legalForm()).isEqualTo("LLC");
        assertThat(vendor.country()).isEqualTo("XX");
    }

    @Test
    void the_official_stands_for_the_owner_and_keeps_the_name_of_the_official() {
        Register register = new Files()
                .person("A1", "BATSAIKHAL, Ilyas", "birth_date", "1961-02-03", "account", "XX0012345678")
                .row(
                        "officials",
                        "id",
                        "O1",
                        "name",
                        "Ilyas Batsaikhal",
                        "birth_date",
                        "1961-02-03",
                        "account",
                        "XX0012345678")
                .joined();

        assertThat(register.all(Party.class))
                .extracting(Party::id, Party::name)
                .containsExactly(org.assertj.core.api.Assertions.tuple("O1", "Ilyas Batsaikhal"));
        assertThat(register.all(Official.class)).hasSize(1);
        SameParty same = register.all(SameParty.class).get(0);
        assertThat(List.of(same.partyId(), same.otherId(), same.otherName()))
                .containsExactly("O1", "A1", "BATSAIKHAL, Ilyas");
        assertThat(same.origins()).extracting(Origin::place).containsExactly("officials:1", "parties:1");
    }

    @Test
    void an_account_whose_holder_is_recognised_is_the_partys() {
        Register register = official()
                .row("accounts", "number", "XX0012345678", "holder_name", "Ilyas BATSAIKHAL")
                .joined();

        assertThat(register.all(Account.class)).extracting(Account::partyId).containsExactly("O1");
    }

    @Test
    void whoever_is_probably_one_stays_two_and_is_tied_both_ways() {
        Register register = new Files()
                .person("P8", "Zbigniew Wieczorkiewicz", "birth_date", "1964")
                .person("P9", "Zbigniew Wieczorkiewicz", "birth_date", "1964")
                .joined();

        assertThat(register.all(Party.class)).hasSize(2);
        assertThat(register.all(ProbablySame.class))
                .extracting(ProbablySame::partyId, ProbablySame::otherId)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("P8", "P9"),
                        org.assertj.core.api.Assertions.tuple("P9", "P8"));
        assertThat(register.all(ProbablySame.class).get(0).probability()).isBetween(0.8, 0.99);
    }

    @Test
    void a_register_in_which_nobody_is_anybody_else_stays_the_same() {
        Files files = official().person("P9", "Timur Haidarzoy");
        Register register = files.register();

        assertThat(files.who().register(register)).isSameAs(register);
    }
}
