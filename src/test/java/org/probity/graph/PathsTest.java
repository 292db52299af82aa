package org.probity.graph;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.PatronagePath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PathsTest {

    private static final LocalDate DAY = Town.TODAY;

    @Test
    void a_path_says_itself_from_both_ends() {
        Paths paths = new Town()
                .person("minister", "husband", "friend")
                .knows("minister", "husband", "husband")
                .knows("husband", "friend", "business partner")
                .paths();

        PatronagePath there = paths.from("minister").pathTo("friend").orElseThrow();
        PatronagePath back = paths.from("minister").pathFrom("friend").orElseThrow();

        assertThat(there.link()).isEqualTo("business partner of the husband");
        assertThat(there.toString()).isEqualTo("business partner of the husband");
        assertThat(there.steps()).isEqualTo(2);
        assertThat(there.strength()).isCloseTo(0.6, within(1e-9));
        assertThat(there.origins()).hasSize(2);
        assertThat(back.fromId()).isEqualTo("friend");
        assertThat(back.link()).isEqualTo("spouse of the business partner");
        assertThat(back.path())
                .extracting(step -> step.toName())
                .containsExactly("Name of husband", "Name of minister");
    }

    @Test
    void ownership_and_management_lead_to_the_firm() {
        Paths paths = new Town()
                .knows("minister", "son", "son")
                .owns("son", "firm", 80)
                .role("son", "other", "director")
                .paths();

        assertThat(paths.from("minister").pathTo("firm").orElseThrow().link()).isEqualTo("company of the son");
        assertThat(paths.from("minister").pathTo("firm").orElseThrow().strength())
                .isCloseTo(0.72, within(1e-9));
        assertThat(paths.from("firm").pathTo("minister").orElseThrow().link()).isEqualTo("parent of the owner");
        assertThat(paths.from("minister").pathTo("other").orElseThrow().link())
                .isEqualTo("firm under the direction of the son");
    }

    @Test
    void a_small_share_ties_as_strongly_as_the_floor() {
        Paths paths = new Town().owns("holder", "firm", 3).paths();

        assertThat(paths.from("holder").pathTo("firm").orElseThrow().strength()).isEqualTo(0.5);
    }

    @Test
    void the_strongest_of_several_paths_is_told_although_it_is_longer() {
        Paths paths = new Town()
                .knows("a", "c", "associate")
                .knows("a", "b", "wife")
                .knows("b", "c", "brother")
                .paths();

        assertThat(paths.from("a").pathTo("c").orElseThrow().link()).isEqualTo("brother of the wife");
    }

    @Test
    void of_two_equal_paths_the_shorter_is_told() {
        Paths paths = new Town()
                .knows("a", "b", "wife")
                .knows("b", "c", "husband")
                .knows("a", "c", "spouse")
                .paths();

        assertThat(paths.from("a").pathTo("c").orElseThrow().steps()).isEqualTo(1);
    }

    @Test
    void a_path_ends_at_the_most_steps() {
        Town town = new Town();
        for (String pair : new String[] {"ab", "bc", "cd", "de"}) {
            town.knows(pair.substring(0, 1), pair.substring(1), "spouse");
        }

        Neighbourhood reach = town.paths().from("a");

        assertThat(reach.reaches("d")).isTrue();
        assertThat(reach.reaches("e")).isFalse();
        assertThat(town.limit("path.most-steps", "4").paths().from("a").reaches("e"))
                .isTrue();
    }

    @Test
    void a_path_exactly_at_the_least_strength_counts_and_a_weaker_one_does_not() {
        Town town = new Town()
                .knows("a", "b", "associate")
                .knows("b", "c", "friend")
                .knows("b", "d", "colleague");

        assertThat(town.paths().from("a").reaches("c")).as("0.5 x 0.5").isTrue();
        assertThat(town.paths().from("a").reaches("d")).as("0.5 x 0.3").isFalse();
    }

    @Test
    void a_tie_counts_on_its_first_and_last_day_and_not_outside() {
        assertThat(tiedFrom(DAY, DAY)).isTrue();
        assertThat(tiedFrom(DAY.plusDays(1), null)).isFalse();
        assertThat(tiedFrom(null, DAY.minusDays(1))).isFalse();
    }

    private static boolean tiedFrom(LocalDate first, LocalDate last) {
        return new Town()
                .knows("a", "b", "spouse", first, last)
                .paths()
                .from("a")
                .reaches("b");
    }

    @Test
    void a_party_with_very_many_ties_ends_a_path_but_does_not_carry_it_on() {
        Town town = new Town().limit("path.most-ties", "5").limit("shared-key.most-parties", "3");
        for (int client = 0; client < 6; client++) {
            town.role("registry agent", "client " + client, "director");
        }

        Neighbourhood reach = town.paths().from("client 0");

        assertThat(reach.reaches("registry agent")).isTrue();
        assertThat(reach.reaches("client 1")).isFalse();
        assertThat(town.paths().from("registry agent").reaches("client 1")).isTrue();
    }

    @Test
    void two_directors_of_one_board_are_tied_for_the_days_on_which_both_sat() {
        Town together = new Town().role("a", "firm", "director", null, DAY).role("b", "firm", "director", DAY, null);
        Town apart = new Town()
                .role("a", "firm", "director", null, DAY.minusDays(1))
                .role("b", "firm", "director", DAY, null);

        assertThat(together.paths().from("a").pathTo("b").orElseThrow().link()).isEqualTo("co-director");
        assertThat(apart.paths().from("a").reaches("b")).isFalse();
    }

    @Test
    void parties_at_one_address_are_tied_unless_it_is_a_serviced_office() {
        Town town = new Town()
                .party("a", "company", java.util.List.of(), "12 Main Street, Lakeville")
                .party("b", "company", java.util.List.of(), "Lakeville, Main street 12");

        assertThat(town.paths().from("a").pathTo("b").orElseThrow().link()).isEqualTo("sharer of the address");
        assertThat(town.limit("shared-key.most-parties", "1").paths().from("a").reaches("b"))
                .isFalse();
    }

    @Test
    void a_circle_holds_relatives_associates_and_their_firms_and_nobody_else() {
        Paths paths = new Town()
                .knows("official", "wife", "wife")
                .owns("wife", "firm", 100)
                .owns("partner in the firm", "firm", 50)
                .role("official", "board", "director")
                .role("colleague", "board", "director")
                .paths();

        assertThat(paths.circleOf("official").pathsTo(member -> true))
                .extracting(PatronagePath::toId)
                .containsExactly("board", "wife", "firm");
    }

    @Test
    void a_word_that_is_not_listed_counts_as_an_associate_and_says_itself() {
        Paths paths = new Town().knows("a", "b", "hunting companion").paths();

        assertThat(paths.from("a").pathTo("b").orElseThrow().link()).isEqualTo("hunting companion");
    }

    @Test
    void nobody_is_within_reach_of_itself_or_of_a_stranger() {
        Paths paths =
                new Town().knows("a", "b", "spouse").knows("b", "a", "spouse").paths();

        assertThat(paths.from("a").reaches("a")).isFalse();
        assertThat(paths.from("stranger").reaches("a")).isFalse();
        assertThat(paths.from("a").reaches("stranger")).isFalse();
    }
}
