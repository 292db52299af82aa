package org.probity.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Contract;
import org.probity.fact.Origin;
import org.probity.fact.PatronagePath;
import org.probity.fact.Payment;
import org.probity.fact.SignOff;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Severity;
import org.probity.rulebook.syntax.Status;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.trees.Case;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rulebook.trees.RuleTree.*;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleBookTest {

    static final Term CONTRACT = var("$contract", Contract.class);
    static final Term SIGN_OFF = var("$signOff", SignOff.class);
    static final Term PATH = var("$path", PatronagePath.class);
    static final Term PAYMENT = var("$payment", Payment.class);

    /** The sample rule of the documentation. */
    static Rule paymentToConnectedParty() {
        return rule("PAY-01")
                .weighing(Severity.HIGH)
                .when(
                        fact("$contract", Contract.class, is(own(Contract.class, "vendorId"), "==", subject("id"))),
                        fact(
                                "$signOff",
                                SignOff.class,
                                is(own(SignOff.class, "contractId"), "==", of(CONTRACT, "id")),
                                is(own(SignOff.class, "role"), "==", text("approver"))),
                        fact(
                                "$path",
                                PatronagePath.class,
                                is(own(PatronagePath.class, "fromId"), "==", of(SIGN_OFF, "officialId")),
                                is(own(PatronagePath.class, "steps"), "<=", limit("count", "most-steps"))),
                        fact(
                                "$payment",
                                Payment.class,
                                is(own(Payment.class, "payerId"), "==", subject("id")),
                                is(own(Payment.class, "payeeId"), "==", of(PATH, "toId")),
                                is(own(Payment.class, "amountUsd"), ">=", limit("amount", "smallest")),
                                is(own(Payment.class, "daysSince", of(CONTRACT, "signedOn")), ">=", text(0)),
                                is(
                                        own(Payment.class, "daysSince", of(CONTRACT, "signedOn")),
                                        "<=",
                                        limit("days", "days-after"))))
                .says(
                        "{0} paid {1} to the {2} of {3}, who had approved {4} {5,plural,one{# day}other{# days}} before.",
                        subject("name"),
                        of(PAYMENT, "money"),
                        PATH,
                        of(SIGN_OFF, "officialId"),
                        of(CONTRACT, "id"),
                        of(PAYMENT, "daysSince", of(CONTRACT, "signedOn")));
    }

    static Case paidHusband() {
        return Case.about("vendor", "V1")
                .limit("most-steps", "3")
                .limit("smallest", "1000")
                .limit("days-after", "180")
                .with(Contract.class, "id", "C1", "vendorId", "V1", "signedOn", LocalDate.of(2026, 3, 1))
                .with(SignOff.class, "id", "D1", "contractId", "C1", "officialId", "O1", "role", "approver")
                .with(PatronagePath.class, "fromId", "O1", "toId", "P1", "steps", 1, "link", "husband")
                .with(
                        Payment.class,
                        "id",
                        "T1",
                        "payerId",
                        "V1",
                        "payeeId",
                        "P1",
                        "amount",
                        new BigDecimal("25000"),
                        "amountUsd",
                        new BigDecimal("25000"),
                        "currency",
                        "USD",
                        "paidOn",
                        LocalDate.of(2026, 8, 28));
    }

    @Test
    void a_rule_fires_with_its_sentence_facts_and_cites() {
        try (RuleBook book = RuleBook.of(List.of(paymentToConnectedParty()))) {
            List<Raised> findings = book.judge(paidHusband().dossier()).findings();

            assertThat(findings).hasSize(1);
            Raised finding = findings.get(0);
            assertThat(finding.sentence())
                    .isEqualTo("Name of V1 paid USD 25000 to the husband of O1, who had approved C1 180 days before.");
            assertThat(finding.facts())
                    .hasExactlyElementsOfTypes(Contract.class, SignOff.class, PatronagePath.class, Payment.class);
            assertThat(finding.cites())
                    .extracting(Origin::place)
                    .containsExactly("contracts.csv:1", "sign_offs.csv:2", "PatronagePath.csv:3", "payments.csv:4");
            assertThat(finding.asFact().cites()).contains("V1", "O1", "P1", "contracts.csv:1");
        }
    }

    @Test
    void a_rule_for_other_kinds_of_subject_stays_silent() {
        Rule rule = rule("X-01").about("official").when(allOf(Contract.class)).says("fires");
        assertThat(fired(paidHusband(), rule)).isEmpty();
    }

    @Test
    void drafts_fire_and_retired_rules_do_not() {
        Rule draft =
                rule("X-01").standing(Status.DRAFT).when(allOf(Contract.class)).says("draft");
        Rule retired = rule("X-02")
                .standing(Status.RETIRED)
                .when(allOf(Contract.class))
                .says("retired");
        assertThat(fired(paidHusband(), draft, retired)).containsExactly("draft");
    }

    @Test
    void of_the_severities_of_a_rule_only_the_highest_is_raised_for_the_same_evidence() {
        Rule high = rule("X-01")
                .weighing(Severity.HIGH)
                .when(allOf(Contract.class), allOf(SignOff.class))
                .says("high");
        Rule low = rule("X-01")
                .weighing(Severity.LOW)
                .variant(2)
                .when(allOf(Contract.class))
                .says("low");
        Rule other =
                rule("X-02").weighing(Severity.INFO).when(allOf(Contract.class)).says("other");
        assertThat(fired(paidHusband(), low, other, high)).containsExactly("high", "other");
    }

    @Test
    void two_ways_to_one_finding_raise_it_once() {
        Condition byRole = fact("$s", SignOff.class, is(own(SignOff.class, "role"), "==", text("approver")));
        Condition byContract = fact("$s", SignOff.class, is(own(SignOff.class, "contractId"), "==", text("C1")));
        Rule rule = rule("X-01").when(or(byRole, byContract)).says("{0}", of(var("$s", SignOff.class), "officialId"));
        assertThat(fired(paidHusband(), rule)).containsExactly("O1");
    }

    @Test
    void unknown_never_equals_unknown() {
        Rule rule = rule("X-01")
                .when(
                        fact("$contract", Contract.class),
                        fact(
                                "$payment",
                                Payment.class,
                                is(own(Payment.class, "contractId"), "==", of(CONTRACT, "tenderId"))))
                .says("fires");
        assertThat(fired(paidHusband(), rule)).isEmpty();
    }

    @Test
    void what_was_added_up_is_cited() {
        Term sum = var("$sum", BigDecimal.class);
        Rule rule = rule("X-01")
                .when(total(
                        naming(
                                fact("$payment", Payment.class, is(own(Payment.class, "payerId"), "==", subject("id"))),
                                "$usd",
                                own(Payment.class, "amountUsd")),
                        List.of(
                                result("$sum", "sum", var("$usd", BigDecimal.class)),
                                result("$n", "count", PAYMENT),
                                result("$all", "collectList", PAYMENT)),
                        is(sum, ">=", limit("amount", "smallest")),
                        is(var("$n", Long.class), ">=", text(1))))
                .says("{0} in {1}", sum, var("$n", Long.class));
        try (RuleBook book = RuleBook.of(List.of(rule))) {
            Raised raised = book.judge(paidHusband().dossier()).findings().get(0);
            assertThat(raised.sentence()).isEqualTo("25000 in 1");
            assertThat(raised.cites()).extracting(Origin::place).containsExactly("payments.csv:4");
        }
    }

    @Test
    void a_window_within_a_longer_one_is_not_raised_again() {
        Term near = var("$near", Contract.class);
        Rule rule = rule("X-01")
                .when(
                        fact("$contract", Contract.class),
                        total(
                                fact(
                                        "$near",
                                        Contract.class,
                                        is(own(Contract.class, "daysSince", of(CONTRACT, "signedOn")), ">=", text(0))),
                                List.of(result("$n", "count", near), result("$all", "collectList", near)),
                                is(var("$n", Long.class), ">=", text(2))))
                .says("{0} from {1}", var("$n", Long.class), of(CONTRACT, "id"));
        Case three = paidHusband()
                .with(Contract.class, "id", "C2", "vendorId", "V1", "signedOn", LocalDate.of(2026, 3, 2))
                .with(Contract.class, "id", "C3", "vendorId", "V1", "signedOn", LocalDate.of(2026, 3, 3));
        assertThat(fired(three, rule)).containsExactly("3 from C1");
    }

    static Condition.Pattern allOf(Class<?> type) {
        return fact("$" + type.getSimpleName(), type);
    }

    static List<String> fired(Case dossier, Rule... rules) {
        try (RuleBook book = RuleBook.of(List.of(rules))) {
            return book.judge(dossier.dossier()).findings().stream()
                    .map(Raised::sentence)
                    .toList();
        }
    }
}
