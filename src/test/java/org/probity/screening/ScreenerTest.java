package org.probity.screening;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.dossier.Case;
import org.probity.fact.Hit;
import org.probity.fact.Register;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreenerTest {

    private static List<Hit> found(Case story) {
        Register register = story.register();
        return Case.screener(register, Case.limits(Map.of())).hits(register).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> hits(Case story) {
        return found(story).stream()
                .map(hit -> hit.partyId() + " " + hit.listingId() + " " + hit.basis() + " " + hit.band() + " "
                        + hit.matched())
                .toList();
    }

    @Test
    void a_number_is_found_in_any_writing_but_only_in_its_own_scheme() {
        Case story = new Case()
                .given(
                        "vendors",
                        "id=V1 | name=Acme | registration_number=BE 0123.456-789 | country=BE",
                        "id=V2 | name=Other | tax_number=BE0123456789")
                .given(
                        "listings",
                        "id=L1 | list=UN | type=sanction | name=Elsewhere | identifiers=registration:be0123456789");

        assertThat(hits(story)).containsExactly("V1 L1 identifier sure registration:be0123456789");
    }

    @Test
    void a_register_number_of_another_country_is_another_firm_and_a_passport_is_not() {
        Case story = new Case()
                .given("vendors", "id=V1 | name=Acme | registration_number=12345 | country=XX")
                .given("identifiers", "party_id=V1 | scheme=passport | value=K 7755 | country=XX")
                .given(
                        "listings",
                        "id=L1 | list=UN | type=sanction | name=A | identifiers=registration:12345 | country=XY",
                        "id=L2 | list=UN | type=sanction | name=B | identifiers=passport:K7755 | country=XY");

        assertThat(hits(story)).containsExactly("V1 L2 identifier sure passport:K7755");
    }

    @Test
    void a_name_is_found_without_its_legal_form_accents_and_word_order() {
        Case story = new Case()
                .given("vendors", "id=V1 | name=Müller & Söhne GmbH | kind=company")
                .given("officials", "id=O1 | name=Petrova Ana | aliases=Anna Petrov")
                .given(
                        "listings",
                        "id=L1 | list=UN | type=sanction | name=SOHNE MULLER LTD. | kind=company",
                        "id=L2 | list=UN | type=sanction | name=Somebody | aliases=ANA PETROVA | kind=person");

        assertThat(hits(story))
                .containsExactly("V1 L1 name possible SOHNE MULLER LTD.", "O1 L2 name possible ANA PETROVA");
    }

    @Test
    void each_name_of_a_cell_is_searched_in_the_files_and_on_the_lists() {
        Case story = new Case()
                .given(
                        "vendors",
                        "id=V1 | name=Sunrise Ltd (formerly Petrovostroj JSC) | kind=company",
                        "id=V2 | name=Army of Kordun | kind=company")
                .given(
                        "listings",
                        "id=L1 | list=UN | type=sanction | name=Petrovostroj | kind=company",
                        "id=L2 | list=UN | type=sanction | name=Front of Petrovo/Army of Kordun | kind=company");

        assertThat(hits(story))
                .containsExactly(
                        "V1 L1 name possible Petrovostroj", "V2 L2 name possible Front of Petrovo/Army of Kordun");
    }

    @Test
    void a_name_with_another_birth_date_is_somebody_else_and_another_country_or_kind_makes_it_less_likely() {
        Case story = new Case()
                .given("officials", "id=O1 | name=Ana Petrova | birth_date=1970-05")
                .given("vendors", "id=V1 | name=Blue Sea | kind=company | country=XX")
                .given(
                        "listings",
                        "id=L1 | list=UN | type=sanction | name=Ana Petrova | birth_date=1980 | kind=person",
                        "id=L2 | list=UN | type=sanction | name=Ana Petrova | birth_date=1970 | kind=person",
                        "id=L3 | list=UN | type=sanction | name=Blue Sea | country=XY",
                        "id=L4 | list=UN | type=sanction | name=Blue Sea | kind=vessel",
                        "id=L5 | list=UN | type=sanction | name=Blue Sea | kind=person");

        assertThat(hits(story))
                .containsExactly(
                        "V1 L4 name possible Blue Sea",
                        "V1 L3 name possible Blue Sea",
                        "O1 L2 name probable Ana Petrova");
    }

    @Test
    void the_id_that_a_list_names_goes_before_a_number_and_a_number_before_a_name() {
        Case story = new Case()
                .given("vendors", "id=V1 | name=Acme | tax_number=9007")
                .given(
                        "listings",
                        "id=L1 | list=UN | type=debarment | name=Acme | party_id=V1 | identifiers=tax:9007",
                        "id=L2 | list=UN | type=debarment | name=Acme | identifiers=tax:9007");

        assertThat(hits(story)).containsExactly("V1 L1 stated sure V1", "V1 L2 identifier sure tax:9007");
    }
}
