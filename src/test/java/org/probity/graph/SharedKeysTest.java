package org.probity.graph;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.SharedKey;
import org.probity.fact.SharedTies;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedKeysTest {

    private static List<SharedKey> keysOf(String party, Town town) {
        return new SharedKeys(ContactKeys.of(town.register(), town.limits()), town.book())
                .of(party, other -> true, other -> false);
    }

    @Test
    void telephones_are_equal_in_any_spelling() {
        assertThat(ContactWriting.phone("044 668 18 00", "CH")).contains("+41446681800");
        assertThat(ContactWriting.phone("+41 (44) 668-1800", null)).contains("+41446681800");
        assertThat(ContactWriting.phone("0041 44 668 18 00", "XS")).contains("+41446681800");
        assertThat(ContactWriting.phone("0446681800", null)).contains("0446681800");
        assertThat(ContactWriting.phone("117", null)).isEmpty();
    }

    @Test
    void mails_addresses_and_accounts_are_equal_in_any_spelling() {
        assertThat(ContactWriting.email(" Info@Acme.example ")).contains("info@acme.example");
        assertThat(ContactWriting.email("no mail")).isEmpty();
        assertThat(ContactWriting.address("12, Rue de l'Église", "Ville"))
                .isEqualTo(ContactWriting.address("Ville: rue de l'Eglise 12", null));
        assertThat(ContactWriting.address("Lakeville", null)).isEmpty();
        assertThat(ContactWriting.account("ch93 0076 2011")).contains("CH9300762011");
    }

    @Test
    void a_public_mail_provider_ties_nobody() {
        Town town = new Town()
                .add(withMail("a", "a@gmail.com"))
                .add(withMail("b", "b@gmail.com"))
                .add(withMail("c", "c@acme.example"))
                .add(withMail("d", "d@acme.example"));

        assertThat(keysOf("a", town)).isEmpty();
        assertThat(keysOf("c", town)).extracting(SharedKey::kind).containsExactly("mail domain", "mail domain");
        assertThat(keysOf("c", town)).extracting(SharedKey::partyId).containsExactly("c", "d");
    }

    private static Party withMail(String id, String mail) {
        return new Party(
                id,
                id,
                List.of(),
                "company",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(mail),
                null,
                null,
                new Origin("parties.csv", 1, id));
    }

    @Test
    void a_key_of_as_many_parties_as_allowed_ties_and_of_one_more_does_not() {
        Town town = new Town();
        for (int firm = 1; firm <= 20; firm++) {
            town.party("f" + firm, "company", List.of("+41446681800"), null);
        }

        assertThat(keysOf("f1", town)).hasSize(2 * 19);
        assertThat(keysOf("f1", town.party("f21", "company", List.of("+41446681800"), null)))
                .isEmpty();
    }

    @Test
    void owner_and_director_count_as_one_kind_of_tie() {
        Town town = new Town()
                .owns("p", "a", 50)
                .owns("p", "b", 50)
                .role("p", "a", "director")
                .role("p", "b", "director")
                .party("a", "company", List.of("+41446681800"), null)
                .party("b", "company", List.of("+41446681800"), null);

        List<SharedTies> ties = SharedKeys.ties(keysOf("a", town));

        assertThat(ties).extracting(SharedTies::partyId).containsExactly("a", "b");
        assertThat(ties.get(0).kinds()).containsExactly("director", "owner", "phone");
        assertThat(ties.get(0).count()).isEqualTo(2);
    }

    @Test
    void directors_at_different_times_are_nothing_in_common() {
        Town town = new Town()
                .role("p", "a", "director", null, Town.TODAY.minusDays(2))
                .role("p", "b", "director", Town.TODAY, null);

        assertThat(keysOf("a", town)).isEmpty();
    }
}
