package org.probity.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Contract;
import org.probity.fact.Control;
import org.probity.fact.Listing;
import org.probity.fact.Party;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.Purchase;
import org.probity.fact.Vendor;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.trees.Case;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rulebook.RuleBookTest.paidHusband;
import static org.probity.rulebook.RuleBookTest.paymentToConnectedParty;
import static org.probity.rulebook.trees.RuleTree.*;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleAnswersTest {

    private static final Condition.Pattern HIS_CONTRACT =
            fact("$contract", Contract.class, is(own(Contract.class, "vendorId"), "==", subject("id")));
    private static final Term CONTRACT = var("$contract", Contract.class);

    @Test
    void a_rule_that_raised_a_finding_is_flagged() {
        assertThat(answer(paidHusband(), paymentToConnectedParty())).isEqualTo("FLAGGED []");
    }

    @Test
    void a_rule_for_another_kind_of_subject_is_not_applicable() {
        Rule rule = rule("X-01").about("unit").when(HIS_CONTRACT).says("fires");
        assertThat(answer(paidHusband(), rule)).isEqualTo("NOT_APPLICABLE []");
    }

    @Test
    void an_unknown_value_of_a_derived_fact_names_the_columns_it_comes_from() {
        Rule rule = rule("X-01")
                .when(fact(
                        "$purchase",
                        Purchase.class,
                        is(own(Purchase.class, "vendorId"), "==", subject("id")),
                        is(own(Purchase.class, "decidedOn"), "==", subject("asOf"))))
                .says("fires");
        assertThat(answer(Case.about("vendor", "V1").with(Purchase.class, "id", "C1", "vendorId", "V1"), rule))
                .isEqualTo("NO_DATA [awards.awarded_on, contracts.signed_on]");
    }

    @Test
    void a_rule_about_contracts_is_not_applicable_to_a_vendor_without_any() {
        Rule rule = rule("X-01").when(HIS_CONTRACT).says("fires");
        assertThat(answer(Case.about("vendor", "V2").given("contracts"), rule)).isEqualTo("NOT_APPLICABLE []");
        assertThat(answer(Case.about("vendor", "V2").with(Contract.class, "id", "C1", "vendorId", "another"), rule))
                .isEqualTo("NOT_APPLICABLE []");
    }

    @Test
    void a_rule_about_contracts_has_no_data_when_no_contracts_were_given() {
        Rule rule = rule("X-01").when(HIS_CONTRACT).says("fires");
        assertThat(answer(Case.about("vendor", "V2"), rule)).isEqualTo("NO_DATA [contracts]");
    }

    @Test
    void what_hangs_on_facts_that_were_not_given_is_not_known_to_be_absent() {
        Rule rule = rule("X-01")
                .when(HIS_CONTRACT, fact(Payment.class, is(own(Payment.class, "contractId"), "==", of(CONTRACT, "id"))))
                .says("fires");

        assertThat(answer(Case.about("vendor", "V1").given("payments"), rule)).isEqualTo("NO_DATA [contracts]");
        assertThat(answer(contract().given("payments"), rule)).isEqualTo("NOT_FLAGGED []");
        assertThat(answer(Case.about("vendor", "V1").given("contracts").given("payments"), rule))
                .isEqualTo("NOT_APPLICABLE []");
    }

    @Test
    void conditions_that_were_checked_and_fail_are_not_flagged() {
        Rule rule = rule("X-01").when(inCountry("KY")).says("fires");
        Case dossier = Case.about("vendor", "V1").with(Contract.class, "id", "C1", "vendorId", "V1", "country", "XX");
        assertThat(answer(dossier, rule)).isEqualTo("NOT_FLAGGED []");
    }

    @Test
    void a_match_that_fails_only_on_a_blank_has_no_data_and_names_the_column() {
        Rule rule = rule("X-01").when(inCountry("KY")).says("fires");
        assertThat(answer(contract(), rule)).isEqualTo("NO_DATA [contracts.country]");
    }

    @Test
    void a_blank_does_not_matter_when_another_test_fails_anyway() {
        Rule rule = rule("X-01")
                .when(fact(
                        Contract.class,
                        is(own(Contract.class, "vendorId"), "==", subject("id")),
                        is(own(Contract.class, "country"), "==", text("KY")),
                        is(own(Contract.class, "id"), "==", text("C2"))))
                .says("fires");
        assertThat(answer(contract(), rule)).isEqualTo("NOT_FLAGGED []");
    }

    @Test
    void a_method_names_the_blank_column_it_needs() {
        Rule rule = rule("X-01")
                .when(
                        HIS_CONTRACT,
                        fact(
                                Payment.class,
                                is(own(Payment.class, "payerId"), "==", subject("id")),
                                is(own(Payment.class, "daysSince", of(CONTRACT, "signedOn")), ">", text(3))))
                .says("fires");
        Case dossier = contract().with(Payment.class, "payerId", "V1", "paidOn", LocalDate.of(2026, 1, 1));
        assertThat(answer(dossier, rule)).isEqualTo("NO_DATA [contracts.signed_on]");
    }

    @Test
    void a_sum_in_dollars_names_what_it_lacks() {
        Rule rule = rule("X-01")
                .when(fact(
                        Contract.class,
                        is(own(Contract.class, "vendorId"), "==", subject("id")),
                        is(own(Contract.class, "amountUsd"), ">", text(3))))
                .says("fires");
        assertThat(answer(contract(), rule)).isEqualTo("NO_DATA [contracts.amount]");
        assertThat(answer(contract("amount", BigDecimal.ONE), rule)).isEqualTo("NO_DATA [contracts.currency]");
        assertThat(answer(contract("amount", BigDecimal.ONE, "currency", "CHF"), rule))
                .isEqualTo("NO_DATA [contracts.signed_on]");
        assertThat(answer(contract("amount", BigDecimal.ONE, "currency", "CHF", "signedOn", LocalDate.EPOCH), rule))
                .isEqualTo("NO_DATA [rates.usd]");
    }

    @Test
    void a_blank_list_is_unknown() {
        Rule rule = rule("X-01")
                .when(fact(
                        Vendor.class,
                        is(own(Vendor.class, "id"), "==", subject("id")),
                        is(own(Vendor.class, "phones"), "contains", text("1"))))
                .says("fires");
        assertThat(answer(Case.about("vendor", "V1").with(Vendor.class, "id", "V1", "name", "A"), rule))
                .isEqualTo("NO_DATA [vendors.phones]");
    }

    @Test
    void a_blank_last_day_says_still_and_is_not_unknown() {
        Rule rule = rule("X-01")
                .when(fact(
                        Post.class,
                        is(own(Post.class, "holderId"), "==", subject("id")),
                        is(own(Post.class, "daysSinceEnd", subject("asOf")), "<=", text(365))))
                .says("fires");
        assertThat(answer(Case.about("vendor", "V1").with(Post.class, "holderId", "V1"), rule))
                .isEqualTo("NOT_FLAGGED []");
    }

    @Test
    void asking_whether_a_value_is_known_is_never_unknown() {
        Rule rule = rule("X-01")
                .when(fact(
                        Contract.class,
                        is(own(Contract.class, "vendorId"), "==", subject("id")),
                        is(own(Contract.class, "country"), "==", nothing())))
                .says("fires");
        assertThat(answer(contract(), rule)).isEqualTo("FLAGGED []");
        assertThat(answer(contract("country", "XX"), rule)).isEqualTo("NOT_FLAGGED []");
        assertThat(answer(Case.about("vendor", "V1"), rule)).isEqualTo("NO_DATA [contracts]");
    }

    @Test
    void absence_is_evidence_only_in_a_complete_register() {
        Rule rule = rule("X-01")
                .when(
                        HIS_CONTRACT,
                        not(fact(Payment.class, is(own(Payment.class, "contractId"), "==", of(CONTRACT, "id")))))
                .says("fires");
        assertThat(answer(contract(), rule)).isEqualTo("NO_DATA [payments]");
        assertThat(answer(contract().given("payments"), rule)).isEqualTo("NO_DATA [payments]");
        assertThat(answer(contract().complete("payments"), rule)).isEqualTo("FLAGGED []");
        assertThat(answer(contract().with(Payment.class, "contractId", "C1"), rule))
                .isEqualTo("NOT_FLAGGED []");
        assertThat(answer(contract().complete("payments").with(Payment.class, "payerId", "V1"), rule))
                .isEqualTo("NO_DATA [payments.contract_id]");
    }

    @Test
    void a_row_that_is_there_by_its_id_cannot_be_missing() {
        Rule rule = rule("X-01")
                .when(not(fact(
                        Party.class,
                        is(own(Party.class, "id"), "==", subject("id")),
                        is(own(Party.class, "kind"), "==", text("person")))))
                .says("fires");
        assertThat(answer(Case.about("vendor", "V1").with(Party.class, "id", "V1", "kind", "company"), rule))
                .isEqualTo("FLAGGED []");
        assertThat(answer(Case.about("vendor", "V1").with(Party.class, "id", "V2", "kind", "company"), rule))
                .isEqualTo("NO_DATA [parties]");
    }

    @Test
    void existence_needs_a_complete_register_to_be_denied() {
        Rule rule = rule("X-01")
                .when(
                        HIS_CONTRACT,
                        exists(fact(Payment.class, is(own(Payment.class, "contractId"), "==", of(CONTRACT, "id")))))
                .says("fires");
        assertThat(answer(contract().given("payments"), rule)).isEqualTo("NO_DATA [payments]");
        assertThat(answer(contract().complete("payments"), rule)).isEqualTo("NOT_FLAGGED []");
        assertThat(answer(contract().with(Payment.class, "contractId", "C1"), rule))
                .isEqualTo("FLAGGED []");
    }

    @Test
    void a_threshold_that_only_grows_needs_no_complete_register() {
        Rule rule = counting(">=", 2);
        assertThat(answer(contract(), rule)).isEqualTo("NO_DATA [payments]");
        assertThat(answer(contract().with(Payment.class, "contractId", "C1"), rule))
                .isEqualTo("NOT_FLAGGED []");
        assertThat(answer(twoPayments(), rule)).isEqualTo("FLAGGED []");
        assertThat(answer(
                        contract().with(Payment.class, "contractId", "C1").with(Payment.class, "payerId", "V1"), rule))
                .isEqualTo("NO_DATA [payments, payments.contract_id]");
    }

    @Test
    void a_threshold_from_above_needs_a_complete_register() {
        Rule rule = counting("<", 2);
        assertThat(answer(contract().given("payments"), rule)).isEqualTo("NO_DATA [payments]");
        assertThat(answer(contract().complete("payments"), rule)).isEqualTo("FLAGGED []");
        assertThat(answer(twoPayments(), rule)).isEqualTo("NOT_FLAGGED []");
    }

    @Test
    void what_is_derived_names_the_columns_it_is_derived_from() {
        Rule rule = rule("X-01")
                .when(fact(Control.class, is(own(Control.class, "assetId"), "==", subject("id"))))
                .says("fires");
        assertThat(answer(Case.about("vendor", "V1"), rule)).isEqualTo("NO_DATA [ownership]");
        assertThat(answer(Case.about("vendor", "V1").given("ownership"), rule)).isEqualTo("NOT_FLAGGED []");
    }

    @Test
    void of_several_variants_the_weightiest_answer_counts() {
        Rule blank = rule("X-01").when(inCountry("KY")).says("fires");
        Rule absent = rule("X-01").variant(2).when(allOf(Listing.class)).says("fires");
        assertThat(answer(contract().given("listings"), blank, absent)).isEqualTo("NO_DATA [contracts.country]");
    }

    @Test
    void either_branch_may_lack_data() {
        Rule rule = rule("X-01")
                .when(or(
                        fact("$x", Contract.class, is(own(Contract.class, "country"), "==", text("KY"))),
                        fact("$x", Contract.class, is(own(Contract.class, "place"), "==", text("P")))))
                .says("fires");
        assertThat(answer(contract(), rule)).isEqualTo("NO_DATA [contracts.country, contracts.place]");
    }

    private static Rule counting(String sign, int limit) {
        return rule("X-01")
                .when(
                        HIS_CONTRACT,
                        total(
                                fact(
                                        "$payment",
                                        Payment.class,
                                        is(own(Payment.class, "contractId"), "==", of(CONTRACT, "id"))),
                                List.of(
                                        result("$n", "count", var("$payment", Payment.class)),
                                        result("$all", "collectList", var("$payment", Payment.class))),
                                is(var("$n", Long.class), sign, text(limit))))
                .says("{0}", var("$n", Long.class));
    }

    private static Case twoPayments() {
        return contract().with(Payment.class, "contractId", "C1").with(Payment.class, "contractId", "C1");
    }

    private static Condition.Pattern inCountry(String country) {
        return fact(
                Contract.class,
                is(own(Contract.class, "vendorId"), "==", subject("id")),
                is(own(Contract.class, "country"), "==", text(country)));
    }

    private static Condition.Pattern allOf(Class<?> type) {
        return fact("$all", type);
    }

    private static Case contract(Object... more) {
        Object[] values = new Object[more.length + 4];
        System.arraycopy(new Object[] {"id", "C1", "vendorId", "V1"}, 0, values, 0, 4);
        System.arraycopy(more, 0, values, 4, more.length);
        return Case.about("vendor", "V1").with(Contract.class, values);
    }

    private static String answer(Case dossier, Rule... rules) {
        try (RuleBook book = RuleBook.of(List.of(rules))) {
            RuleAnswer answer = book.judge(dossier.dossier()).answers().get(0);
            return answer.answer() + " " + answer.missing();
        }
    }
}
