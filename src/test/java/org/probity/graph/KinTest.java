package org.probity.graph;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KinTest {

    private static List<String> kinOf(String person, Town town) {
        return new Kin(town.ties(), town.book(), Town.TODAY, town.limits())
                .of(person).stream()
                        .map(kin -> kin.relativeId() + " " + kin.degree() + " " + kin.link())
                        .toList();
    }

    @Test
    void degrees_add_up_to_the_limit_and_no_further() {
        Town town = new Town()
                .knows("ana", "boris", "father")
                .knows("boris", "clara", "sister")
                .knows("ana", "dan", "husband")
                .knows("dan", "eva", "daughter");

        assertThat(kinOf("ana", town))
                .containsExactly("boris 1 father", "dan 1 husband", "eva 2 daughter of the husband");
    }

    @Test
    void a_relative_is_found_from_the_other_side_in_other_words() {
        Town town = new Town().knows("ana", "boris", "father");

        assertThat(kinOf("boris", town)).containsExactly("ana 1 child");
    }

    @Test
    void friends_and_cousins_are_no_near_relatives() {
        Town town = new Town().knows("ana", "boris", "friend").knows("ana", "clara", "cousin");

        assertThat(kinOf("ana", town)).isEmpty();
    }

    @Test
    void the_closest_of_two_ties_counts() {
        Town town = new Town()
                .knows("ana", "boris", "brother")
                .knows("ana", "clara", "mother")
                .knows("clara", "boris", "son");

        assertThat(kinOf("ana", town)).containsExactly("clara 1 mother", "boris 2 brother");
    }
}
