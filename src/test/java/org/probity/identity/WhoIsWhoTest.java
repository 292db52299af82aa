package org.probity.identity;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is found to be whom, who only probably, and what forbids it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoIsWhoTest {

    @Test
    void an_official_and_an_owner_born_on_one_day_with_one_telephone_are_one() {
        WhoIsWho who = official("Ahmed Hassan", "birth_date", "1971-05-14", "phones", "+254 712 345 678")
                .person("P9", "HASAN, Ahmad", "birth_date", "1971-05-14", "phones", "00254712345678")
                .who();

        assertThat(who.partyOf("P9")).isEqualTo("O1");
        assertThat(who.oneParties().get(0).matches().get(0).reason())
                .contains("another spelling of the same name")
                .contains("born on the same day, 1971-05-14")
                .contains("same telephone +254712345678");
    }

    @Test
    void two_firms_of_one_name_in_two_forms_of_its_language_and_one_mail_are_one() {
        WhoIsWho who = official("Somebody Else")
                .firm("P1", "Anadolu İnşaat Ltd. Şti.", "emails", "office@anadolu.example", "country", "TR")
                .firm("P2", "ANADOLU INSAAT LIMITED", "emails", "office@anadolu.example", "country", "TR")
                .who();

        assertThat(who.partyOf("P2")).isEqualTo("P1");
    }

    @Test
    void initials_written_together_are_those_of_two_given_names() {
        WhoIsWho who = official("Motunrayo Ayodhile Soyinka", "birth_date", "1971-05-14")
                .person("P9", "SOYINKA, M. A.", "birth_date", "1971-05-14", "phones", "00254712345678")
                .who();

        assertThat(who.probableCount() + who.joinedIds()).isEqualTo(1);
    }

    @Test
    void a_name_alone_stays_possible_however_rare_and_in_one_country() {
        WhoIsWho who = official("Zbigniew Wieczorkiewicz", "country", "PL")
                .person("P9", "Zbigniew Wieczorkiewicz", "country", "PL")
                .who();

        assertThat(who.oneParties()).isEmpty();
        assertThat(who.probable()).isEmpty();
        assertThat(who.possible(9)).extracting(match -> match.second().id()).containsExactly("P9");
    }

    @Test
    void a_rare_name_and_the_same_year_of_birth_are_probably_one() {
        WhoIsWho who = official("Zbigniew Wieczorkiewicz", "birth_date", "1964")
                .person("P9", "Wieczorkiewicz Zbigniew", "birth_date", "1964-03-02")
                .who();

        assertThat(who.oneParties()).isEmpty();
        assertThat(who.probable()).extracting(Match::band).containsExactly(Band.PROBABLE);
        assertThat(who.probable().get(0).reason()).contains("born in the same year, 1964 and 1964-03-02");
    }

    @Test
    void a_common_name_and_the_same_year_of_birth_are_not() {
        WhoIsWho who = official("Mohammed Ali", "birth_date", "1964")
                .person("P9", "Muhammad Ali", "birth_date", "1964")
                .who();

        assertThat(who.isAnybodyElse()).isFalse();
    }

    @Test
    void an_initial_and_a_telephone_that_relatives_share_are_probable_at_most() {
        WhoIsWho who = official("Ahmed Hassan", "phones", "+254 712 345 678")
                .person("P9", "A. Hassan", "phones", "+254 712 345 678")
                .who();

        assertThat(who.oneParties()).isEmpty();
        assertThat(who.probable()).hasSize(1);
    }

    @Test
    void relatives_of_another_given_name_stay_two_under_one_roof() {
        WhoIsWho who = official("Ahmed Hassan", "phones", "+254 712 345 678", "address", "12 Mill Lane, Lovra")
                .person("P9", "Khalid Ahmed Hassan", "phones", "+254 712 345 678", "address", "12 Mill Lane, Lovra")
                .person("P8", "Fatima Hassan", "phones", "+254 712 345 678", "address", "12 Mill Lane, Lovra")
                .who();

        assertThat(who.oneParties()).isEmpty();
    }

    @Test
    void another_birthday_forbids_it() {
        WhoIsWho who = official("Ahmed Hassan", "birth_date", "1971-05-14", "account", "XX0012345678")
                .person("P9", "Ahmed Hassan", "birth_date", "1972-05-14", "account", "XX0012345678")
                .who();

        assertThat(who.isAnybodyElse()).isFalse();
        assertThat(who.possible(9).get(0).against()).containsExactly("born on 1971-05-14 and 1972-05-14");
    }

    @Test
    void the_first_of_january_stands_for_a_year_and_a_swapped_day_for_its_day() {
        assertThat(official("Ilyas Batsaikhal", "birth_date", "1990-01-01", "phones", "+254712345678")
                        .person("P9", "Ilyas Batsaikhal", "birth_date", "1990-08-26", "phones", "+254712345678")
                        .who()
                        .partyOf("P9"))
                .isEqualTo("O1");
        assertThat(official("Ilyas Batsaikhal", "birth_date", "1990-08-06", "phones", "+254712345678")
                        .person("P9", "Ilyas Batsaikhal", "birth_date", "1990-06-08", "phones", "+254712345678")
                        .who()
                        .partyOf("P9"))
                .isEqualTo("O1");
    }

    @Test
    void another_national_id_forbids_it_and_another_passport_does_not() {
        Files files = official("Ahmed Hassan", "birth_date", "1971-05-14", "phones", "+254712345678")
                .person("P9", "Ahmed Hassan", "birth_date", "1971-05-14", "phones", "+254712345678")
                .row("identifiers", "party_id", "O1", "scheme", "passport", "value", "A1234567", "country", "XX")
                .row("identifiers", "party_id", "P9", "scheme", "passport", "value", "B7654321", "country", "XX");
        assertThat(files.who().partyOf("P9")).isEqualTo("O1");

        files.row("identifiers", "party_id", "O1", "scheme", "national id", "value", "123456789", "country", "XX")
                .row("identifiers", "party_id", "P9", "scheme", "national id", "value", "987654321", "country", "XX");
        assertThat(files.who().isAnybodyElse()).isFalse();
    }

    @Test
    void father_and_son_of_one_name_stay_two_when_a_row_says_so() {
        WhoIsWho who = official("Ahmed Hassan", "phones", "+254712345678", "account", "XX0012345678")
                .person("P9", "Ahmed Hassan", "phones", "+254712345678", "account", "XX0012345678")
                .row("relations", "from_id", "O1", "to_id", "P9", "kind", "son")
                .who();

        assertThat(who.isAnybodyElse()).isFalse();
        assertThat(who.possible(9).get(0).against()).contains("a row names them as two");
    }

    @Test
    void a_man_and_a_woman_and_a_junior_and_his_father_stay_two() {
        assertThat(official("Mr Jean Amari", "phones", "+254712345678", "account", "XX0012345678")
                        .person("P9", "Mrs Jean Amari", "phones", "+254712345678", "account", "XX0012345678")
                        .who()
                        .isAnybodyElse())
                .isFalse();
        assertThat(official("John Ostrovan", "phones", "+254712345678", "account", "XX0012345678")
                        .person("P9", "John Ostrovan Jr", "phones", "+254712345678", "account", "XX0012345678")
                        .who()
                        .isAnybodyElse())
                .isFalse();
    }

    @Test
    void a_vendor_under_three_spellings_of_one_number_is_one() {
        WhoIsWho who = new Files()
                .firm("V1", "Kestrel Ridge Guarding LLC", "registration_number", "KR-100-200")
                .firm("V2", "KESTREL RIDGE GUARDING L.L.C.", "registration_number", "KR100200")
                .firm("V3", "Kestrel Rigde Guarding", "registration_number", "kr 100 200")
                .who();

        assertThat(List.of(who.partyOf("V2"), who.partyOf("V3"))).containsOnly("V1");
    }

    @Test
    void sister_firms_of_one_office_stay_two() {
        WhoIsWho who = new Files()
                .firm("V1", "Corvinath Trading Ltd", "phones", "+254712345678", "address", "12 Mill Lane, Lovra")
                .firm("V2", "Corvinath Logistics Ltd", "phones", "+254712345678", "address", "12 Mill Lane, Lovra")
                .who();

        assertThat(who.isAnybodyElse()).isFalse();
    }

    @Test
    void a_person_and_a_firm_of_one_name_stay_two() {
        WhoIsWho who = new Files()
                .firm("V1", "Ilyas Batsaikhal Ltd", "phones", "+254712345678", "account", "XX0012345678")
                .person("P9", "Ilyas Batsaikhal", "phones", "+254712345678", "account", "XX0012345678")
                .who();

        assertThat(who.isAnybodyElse()).isFalse();
    }

    @Test
    void no_chain_joins_two_that_contradict_each_other() {
        WhoIsWho who = official("Ilyas Batsaikhal", "birth_date", "1961-02-03", "account", "XX0012345678")
                .person("P8", "Ilyas Batsaikhal", "account", "XX0012345678", "emails", "ilyas@batsaikhal.example")
                .person("P9", "Ilyas Batsaikhal", "birth_date", "1985-07-09", "emails", "ilyas@batsaikhal.example")
                .who();

        assertThat(who.partyOf("P9")).isNotEqualTo(who.partyOf("O1"));
        assertThat(who.joinedIds()).isEqualTo(1);
        assertThat(who.probable()).isEmpty();
    }

    @Test
    void an_owner_and_a_director_of_one_firm_and_one_name_are_one_or_probably_so() {
        WhoIsWho who = new Files()
                .firm("V1", "Corvinath Trading Ltd")
                .person("P8", "Ilyas Batsaikhal")
                .person("P9", "I. Batsaikhal")
                .row("ownership", "owner_id", "P8", "asset_id", "V1", "share", "100")
                .row("roles", "party_id", "P9", "org_id", "V1", "kind", "director")
                .who();

        assertThat(who.isAnybodyElse()).isTrue();
        assertThat(who.probable().get(0).reason()).contains("both tied to the same firm V1");
    }

    @Test
    void a_telephone_that_many_share_says_nothing() {
        Files files = new Files();
        for (int at = 1; at <= 25; at++) {
            files.person("P" + at, at <= 2 ? "Ahmed Hassan" : "Name " + at, "phones", "+254712345678");
        }

        assertThat(files.who().isAnybodyElse()).isFalse();
    }

    @Test
    void numbers_that_are_stand_ins_say_nothing() {
        WhoIsWho who = new Files()
                .firm("V1", "Corvinath Trading Ltd", "registration_number", "000000")
                .firm("V2", "Corvinath Trading LLC", "registration_number", "000000")
                .who();

        assertThat(who.isAnybodyElse()).isFalse();
    }

    @Test
    void a_payee_written_by_name_is_known_by_its_account() {
        WhoIsWho who = official("Ahmed Hassan", "account", "XX0012345678", "emails", "ahmed@hassan.example")
                .row(
                        "payments",
                        "id",
                        "T1",
                        "payer_id",
                        "V1",
                        "payee_id",
                        "Hassan, Ahmed",
                        "payee_account",
                        "XX 0012 345678",
                        "amount",
                        "100",
                        "currency",
                        "USD",
                        "paid_on",
                        "2026-02-01")
                .who();

        assertThat(who.partyOf("Hassan, Ahmed")).isEqualTo("O1");
    }

    @Test
    void thousands_of_one_common_name_make_no_pairs() {
        Files files = new Files();
        for (int at = 0; at < 3000; at++) {
            files.person("P" + at, "Mohammed Ali");
        }
        CommonKeys keys = new CommonKeys();
        List<Profile> profiles = Profiles.of(files.register(), org.probity.names.NameKnowledge.shipped(), keys);

        assertThat(new Blocks(profiles, keys).pairs()).isEmpty();
    }

    @Test
    void one_thread_finds_the_same_as_many() throws Exception {
        Files files = new Files();
        for (int at = 0; at < 400; at++) {
            files.person(
                    "P" + at,
                    "Ilyas Bat" + (char) ('a' + at / 2 % 20) + "kal",
                    "account",
                    "XX00123456" + at / 2,
                    "birth_date",
                    "1961-02-" + (10 + at / 2 % 18));
        }
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            List<OneParty> alone = one.submit(() -> files.who().oneParties()).get();
            assertThat(alone).isNotEmpty().isEqualTo(files.who().oneParties());
        } finally {
            one.shutdown();
        }
    }

    private static Files official(String name, String... more) {
        List<String> cells = new java.util.ArrayList<>(List.of("id", "O1", "name", name));
        cells.addAll(List.of(more));
        return new Files().row("officials", cells.toArray(String[]::new));
    }
}
