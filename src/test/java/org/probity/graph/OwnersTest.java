package org.probity.graph;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Hit;
import org.probity.fact.KnownOwnership;
import org.probity.fact.ListedShare;
import org.probity.fact.OwnershipLoop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnersTest {

    private static final String UNKNOWN = "unknown";

    private static Map<String, String> shares(Town town, String asset) {
        Map<String, String> shares = new TreeMap<>();
        for (EffectiveShare share : town.owners(asset).shares()) {
            BigDecimal percent = share.percent();
            shares.put(share.ownerId(), percent == null ? UNKNOWN : percent.toPlainString());
        }
        return shares;
    }

    @Test
    void shares_multiply_along_a_chain_and_add_up_over_chains() {
        Town diamond = new Town()
                .owns("person", "left", 50)
                .owns("person", "right", 40)
                .owns("left", "firm", 60)
                .owns("right", "firm", 40);

        assertThat(shares(diamond, "firm")).isEqualTo(Map.of("left", "60", "right", "40", "person", "46"));
    }

    @Test
    void a_share_just_at_a_boundary_is_exact() {
        assertThat(shares(new Town().owns("p", "h", 70).owns("h", "firm", 10), "firm"))
                .containsEntry("p", "7");
        assertThat(shares(
                        new Town()
                                .owns("p", "a", 33.3)
                                .owns("p", "b", 66.7)
                                .owns("a", "firm", 50)
                                .owns("b", "firm", 50),
                        "firm"))
                .containsEntry("p", "50");
    }

    @Test
    void cross_holdings_are_followed_to_their_limit() {
        Town cross = new Town()
                .owns("ana", "x", 50)
                .owns("y", "x", 50)
                .owns("boris", "y", 50)
                .owns("x", "y", 50);

        assertThat(shares(cross, "x")).containsEntry("ana", "66.666666667").containsEntry("boris", "33.333333333");
    }

    @Test
    void who_holds_the_rest_of_a_firm_that_holds_itself_holds_it_all() {
        assertThat(shares(new Town().owns("ana", "firm", 60).owns("firm", "firm", 40), "firm"))
                .isEqualTo(Map.of("ana", "100"));
    }

    @Test
    void firms_that_wholly_own_each_other_are_owned_by_nobody_known() {
        assertThat(shares(new Town().owns("y", "x", 100).owns("x", "y", 100), "x"))
                .isEqualTo(Map.of("y", UNKNOWN));
    }

    @Test
    void rows_that_add_up_to_more_than_all_end_at_all() {
        assertThat(shares(new Town().owns("ana", "firm", 80).owns("ana", "firm", 70), "firm"))
                .isEqualTo(Map.of("ana", "100"));
    }

    @Test
    void of_a_range_the_least_counts() {
        Town town = new Town().owns("ana", "firm", null, new BigDecimal("25"), null);

        assertThat(shares(town, "firm")).isEqualTo(Map.of("ana", "25"));
    }

    @Test
    void a_share_is_unknown_when_it_is_on_every_chain() {
        Town unknown = new Town().owns("ana", "h", 50).owns("h", "firm", null, null, null);
        Town partly = new Town()
                .owns("ana", "h", 50)
                .owns("h", "firm", null, null, null)
                .owns("ana", "firm", 10);

        assertThat(shares(unknown, "firm")).isEqualTo(Map.of("ana", UNKNOWN, "h", UNKNOWN));
        assertThat(shares(partly, "firm")).isEqualTo(Map.of("ana", "10", "h", UNKNOWN));
    }

    @Test
    void votes_and_appointments_are_no_shares() {
        Town town = new Town().owns("ana", "firm", new BigDecimal("90"), null, "votes");

        assertThat(shares(town, "firm")).isEmpty();
    }

    @Test
    void a_share_says_how_near_the_owner_is() {
        List<EffectiveShare> shares = new Town()
                .owns("ana", "h", 50)
                .owns("h", "firm", 50)
                .owners("firm")
                .shares();

        assertThat(shares).extracting(EffectiveShare::ownerId).containsExactly("h", "ana");
        assertThat(shares).extracting(EffectiveShare::steps).containsExactly(1, 2);
        assertThat(shares).extracting(EffectiveShare::direct).containsExactly(true, false);
        assertThat(shares).extracting(share -> share.origins().size()).containsExactly(1, 2);
    }

    @Test
    void named_persons_are_added_up() {
        Town town = new Town()
                .person("ana", "boris")
                .company("h")
                .owns("ana", "firm", 30)
                .owns("h", "firm", 60)
                .owns("boris", "h", 50);

        KnownOwnership known = town.owners("firm").known().orElseThrow();

        assertThat(known.percent()).isEqualByComparingTo("60");
        assertThat(known.persons()).isEqualTo(2);
        assertThat(known.declaredUnknown()).isFalse();
    }

    @Test
    void nothing_is_said_of_a_firm_without_rows_or_where_an_unknown_share_may_fill_the_gap() {
        assertThat(new Town().company("firm").owners("firm").known()).isEmpty();
        assertThat(new Town()
                        .person("ana")
                        .owns("ana", "firm", null, null, null)
                        .owners("firm")
                        .known())
                .isEmpty();
    }

    @Test
    void a_row_that_says_the_owner_is_unknown_is_declared() {
        Optional<KnownOwnership> known = new Town()
                .person("ana")
                .owns("ana", "firm", 80)
                .owns("somebody", "firm", null, null, "unknown")
                .owners("firm")
                .known();

        assertThat(known).map(KnownOwnership::declaredUnknown).contains(true);
    }

    @Test
    void parts_of_listed_owners_do_not_count_twice() {
        Town town = new Town()
                .owns("boss", "holding", 100)
                .owns("holding", "firm", 40)
                .owns("boss", "firm", 20);
        Map<String, List<Hit>> hits = Map.of("boss", List.of(hit("boss")), "holding", List.of(hit("holding")));

        List<ListedShare> parts = town.owners("firm").listed(hits);

        assertThat(parts)
                .extracting(part -> part.ownerId() + " " + part.percent().toPlainString())
                .containsExactlyInAnyOrder("holding 40", "boss 20");
    }

    private static Hit hit(String party) {
        return new Hit(
                party,
                party,
                "UN",
                "1",
                "sanction",
                "identifier",
                "sure",
                BigDecimal.ONE,
                BigDecimal.ONE,
                party,
                party,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    @Test
    void firms_that_own_each_other_stand_in_a_loop() {
        Town town = new Town()
                .owns("x", "y", 10)
                .owns("y", "z", 10)
                .owns("z", "x", 10)
                .owns("z", "firm", 10)
                .owns("self", "self", 5);
        Loops loops = new Loops(town.holdings(), town.book());

        assertThat(loops.above("firm", town.owners("firm").ids()))
                .extracting(OwnershipLoop::memberIds)
                .containsExactly(List.of("x", "y", "z"));
        assertThat(loops.above("self", List.of()))
                .extracting(OwnershipLoop::memberIds)
                .containsExactly(List.of("self"));
        assertThat(loops.above("nobody", List.of())).isEmpty();
    }

    @Test
    void control_comes_from_majorities_appointments_and_chains() {
        Town town = new Town()
                .owns("ana", "h", 51)
                .owns("h", "firm", 60)
                .owns("boris", "firm", 40)
                .owns("clara", "firm", new BigDecimal("50.01"), null, "votes")
                .owns("dan", "firm", null, null, "board appointment");
        Controllers controllers = new Controllers(town.holdings(), town.book(), town.limits());

        assertThat(controllers.of("firm", town.owners("firm").shares()))
                .extracting(control -> control.controllerId() + ": " + control.how())
                .containsExactlyInAnyOrder(
                        "h: majority of shares", "clara: majority of votes", "dan: appoints the board", "ana: chain");
    }

    @Test
    void exactly_half_is_no_majority() {
        Town town = new Town().owns("ana", "firm", 50);

        assertThat(new Controllers(town.holdings(), town.book(), town.limits())
                        .of("firm", town.owners("firm").shares()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void without_circles_shares_are_the_sum_over_all_chains(long seed) {
        double[][] parts = randomParts(new Random(seed), 12, false);
        Map<String, Double> found = found(parts);
        for (int owner = 1; owner < parts.length; owner++) {
            double expected = overAllChains(parts, owner, 0) * 100;
            assertThat(found.getOrDefault("f" + owner, 0.0)).isCloseTo(expected, within(1e-6));
        }
    }

    private static double overAllChains(double[][] parts, int owner, int asset) {
        double sum = 0;
        for (int firm = 0; firm < parts.length; firm++) {
            if (parts[owner][firm] > 0) {
                sum += parts[owner][firm] * (firm == asset ? 1 : overAllChains(parts, firm, asset));
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void with_circles_shares_are_the_limit_of_ever_longer_chains(long seed) {
        double[][] parts = randomParts(new Random(seed), 12, true);
        Map<String, Double> found = found(parts);
        double[] held = limitOfChains(parts);
        for (int owner = 1; owner < parts.length; owner++) {
            double expected = Math.min(held[owner] * 100, 100);
            assertThat(found.getOrDefault("f" + owner, 0.0)).isCloseTo(expected, within(1e-6));
        }
    }

    private static double[] limitOfChains(double[][] parts) {
        double[] held = new double[parts.length];
        for (int round = 0; round < 5_000; round++) {
            double[] next = new double[parts.length];
            next[0] = 1;
            for (int owner = 0; owner < parts.length; owner++) {
                for (int firm = 0; firm < parts.length; firm++) {
                    next[owner] += parts[owner][firm] * held[firm];
                }
            }
            held = next;
        }
        return held;
    }

    /** Parts that owners (rows) hold of firms (columns); 95 of 100 at most of each firm. */
    private static double[][] randomParts(Random random, int size, boolean circles) {
        double[][] parts = new double[size][size];
        for (int firm = 0; firm < size; firm++) {
            double rest = 0.95;
            for (int holder = 0; holder < 3; holder++) {
                int owner = circles ? random.nextInt(size) : firm + 1 + random.nextInt(size - firm);
                double part = Math.rint(random.nextDouble() * rest * 100) / 100;
                if (owner < size && part > 0 && parts[owner][firm] == 0) {
                    parts[owner][firm] = part;
                    rest -= part;
                }
            }
        }
        return parts;
    }

    private static Map<String, Double> found(double[][] parts) {
        Town town = new Town();
        for (int owner = 0; owner < parts.length; owner++) {
            for (int firm = 0; firm < parts.length; firm++) {
                if (parts[owner][firm] > 0) {
                    town.owns("f" + owner, "f" + firm, Math.rint(parts[owner][firm] * 100));
                }
            }
        }
        Map<String, Double> found = new HashMap<>();
        town.owners("f0")
                .shares()
                .forEach(share -> found.put(share.ownerId(), share.percent().doubleValue()));
        assertThat(found).doesNotContainKey("f0");
        assertThat(Arrays.asList(parts)).isNotEmpty();
        return found;
    }
}
