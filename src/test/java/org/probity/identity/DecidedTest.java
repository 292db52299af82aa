package org.probity.identity;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** What people decide holds before what is weighed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecidedTest {

    @Test
    void whom_a_person_finds_to_be_one_is_one_whatever_speaks_against_it() {
        WhoIsWho who =
                two().row("identity_decisions", decision("O1", "P9", "same")).who();

        assertThat(who.partyOf("P9")).isEqualTo("O1");
        assertThat(who.oneParties().get(0).matches().get(0).reason())
                .startsWith("decided by Ana Petrova on 2026-03-01: passport seen");
    }

    @Test
    void whom_a_person_finds_to_be_two_stays_two() {
        Files files = new Files()
                .person("P8", "Ilyas Batsaikhal", "birth_date", "1961-02-03", "account", "XX0012345678")
                .person("P9", "Ilyas Batsaikhal", "birth_date", "1961-02-03", "account", "XX0012345678");
        assertThat(files.who().joinedIds()).isEqualTo(1);

        files.row("identity_decisions", decision("P9", "P8", "not the same"));
        assertThat(files.who().isAnybodyElse()).isFalse();
    }

    @Test
    void an_id_of_which_no_file_gives_a_name_can_be_decided_on_too() {
        WhoIsWho who = new Files()
                .person("P8", "Ilyas Batsaikhal")
                .row(
                        "payments",
                        "id",
                        "T1",
                        "payer_id",
                        "V1",
                        "payee_id",
                        "X77",
                        "amount",
                        "100",
                        "currency",
                        "USD",
                        "paid_on",
                        "2026-02-01")
                .row("identity_decisions", decision("X77", "P8", "same"))
                .who();

        assertThat(who.partyOf("X77")).isEqualTo("P8");
    }

    @Test
    void decisions_that_contradict_each_other_over_others_are_a_problem_and_none_is_used() {
        WhoIsWho who = two().person("P8", "Ilyas Batsaikhal")
                .row("identity_decisions", decision("O1", "P9", "same"))
                .row("identity_decisions", decision("P9", "P8", "same"))
                .row("identity_decisions", decision("P8", "O1", "not the same"))
                .who();

        assertThat(who.problems())
                .containsExactly(new Problem(
                        "identity_decisions, line 3",
                        "\"P8\" and \"O1\" are said not to be the same, and to be the same by \"O1\" and \"P9\" in line 1,"
                                + " \"P9\" and \"P8\" in line 2. Expected one of these decisions to be withdrawn."));
        assertThat(who.isAnybodyElse()).isFalse();
    }

    private static Files two() {
        return new Files()
                .row("officials", "id", "O1", "name", "Ilyas Batsaikhal", "birth_date", "1961-02-03")
                .person("P9", "Timur Haidarzoy", "birth_date", "1985-07-09");
    }

    private static String[] decision(String one, String other, String decision) {
        return new String[] {
            "first_id",
            one,
            "second_id",
            other,
            "decision",
            decision,
            "decided_by",
            "Ana Petrova",
            "decided_on",
            "2026-03-01",
            "reason",
            "passport seen"
        };
    }
}
