package org.probity.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Bid;
import org.probity.fact.Contract;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.GivenFiles;
import org.probity.fact.Limits;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.RowOf;
import org.probity.fact.SignOff;
import org.probity.fact.Subject;
import org.probity.fact.Vendor;
import org.probity.rulebook.network.Network;
import org.probity.rulebook.plan.Plan;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.trees.PlainJoin;
import org.probity.rulebook.trees.RandomFacts;
import org.probity.rulebook.trees.ShippedRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rulebook.trees.RuleTree.*;

/** Drools and loops in loops find the same, on thousands of random dossiers. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EngineAgreementTest {

    private static final Term CONTRACT = var("$c", Contract.class);
    private static final Term PAYMENT = var("$p", Payment.class);
    private static final Condition.Pattern HIS =
            fact("$c", Contract.class, is(own(Contract.class, "vendorId"), "==", subject("id")));
    private static final Condition.Pattern PAID =
            fact("$p", Payment.class, is(own(Payment.class, "contractId"), "==", of(CONTRACT, "id")));
    private static final Condition.Pattern SIGNED = fact(
            "$s",
            SignOff.class,
            is(own(SignOff.class, "contractId"), "==", of(CONTRACT, "id")),
            in(own(SignOff.class, "role"), "approver", "evaluator"));

    @Test
    void every_construct_of_the_syntax_is_joined_as_loops_would_join_it() {
        assertAgreement(constructs(), 400, 24);
    }

    @Test
    void every_rule_of_this_book_is_joined_as_loops_would_join_it() {
        List<Rule> rules = ShippedRules.rules();
        assertThat(rules).isNotEmpty();
        assertAgreement(rules, 300, 40);
    }

    private static void assertAgreement(List<Rule> rules, int dossiers, int size) {
        List<Plan> plans = rules.stream().map(Plan::of).toList();
        Set<String> fired = new TreeSet<>();
        try (Network network = new Network(plans);
                RuleBook book = RuleBook.of(rules)) {
            for (int seed = 0; seed < dossiers; seed++) {
                Dossier dossier = dossier(plans, seed, size);
                List<String> joined = network.matches(dossier).stream()
                        .map(match -> PlainJoin.text(match.way(), match.row()))
                        .sorted()
                        .toList();
                List<String> looped = plans.stream()
                        .flatMap(plan -> plan.ways().stream())
                        .flatMap(way -> PlainJoin.matches(dossier, way).stream())
                        .sorted()
                        .toList();
                assertThat(joined).as("seed %d", seed).isEqualTo(looped);
                assertAnswersAgree(book.judge(dossier));
                looped.forEach(match -> fired.add(match.substring(0, match.indexOf(' '))));
            }
        }
        assertThat(fired).as("rules that fired at least once").hasSizeGreaterThan(rules.size() / 3);
    }

    /** The three-valued search never finds something sure that Drools did not fire. */
    private static void assertAnswersAgree(Verdict verdict) {
        Set<String> raised =
                verdict.findings().stream().map(one -> one.rule().id()).collect(Collectors.toSet());
        for (RuleAnswer answer : verdict.answers()) {
            assertThat(answer.answer() == Answer.FLAGGED)
                    .as(answer.ruleId())
                    .isEqualTo(raised.contains(answer.ruleId()));
            assertThat(answer.missing()).as(answer.ruleId()).doesNotContain(new Missing("dossier", "size"));
            assertThat(answer.missing().isEmpty())
                    .as(answer.ruleId() + " " + answer)
                    .isEqualTo(answer.answer() != Answer.NO_DATA);
        }
    }

    private static Dossier dossier(List<Plan> plans, int seed, int size) {
        RandomFacts random = new RandomFacts(seed, seed % 3 == 0 ? 0 : 0.25, "V1", "O1", "P1", "T1");
        List<Class<?>> types = Stream.generate(() -> random.pick(plans))
                .limit(4)
                .flatMap(plan -> plan.types().stream())
                .distinct()
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Fact> facts = new ArrayList<>();
        for (int i = random.upTo(size); i > 0; i--) {
            facts.add(random.next(random.pick(types)));
        }
        Set<String> files = new TreeSet<>();
        types.forEach(type ->
                Optional.ofNullable(type.getAnnotation(RowOf.class)).ifPresent(file -> files.add(file.value())));
        Map<String, Set<String>> given = files.stream()
                .filter(file -> random.upTo(3) > 0)
                .collect(Collectors.toMap(file -> file, file -> Set.of()));
        Set<String> complete = seed % 2 == 0 ? given.keySet() : Set.of();
        String kind = random.pick(List.of("vendor", "vendor", "official", "unit", "buyer"));
        Subject subject = new Subject("V1", "Name", kind, LocalDate.of(2026, 6, 1), "", List.of());
        return new Dossier(subject, LIMITS, facts, new GivenFiles(given, complete), Optional.empty());
    }

    private static final Limits LIMITS = ShippedRules.limits();

    private static List<Rule> constructs() {
        Term sum = var("$sum", BigDecimal.class);
        Term usd = var("$usd", BigDecimal.class);
        Condition.Pattern paidUsd = naming(PAID, "$usd", own(Payment.class, "amountUsd"));
        return List.of(
                rule("A-01").when(HIS).says("{0}", of(CONTRACT, "signedOn")),
                rule("A-02").when(HIS, PAID, SIGNED).says("{0}", of(PAYMENT, "daysSince", of(CONTRACT, "signedOn"))),
                rule("A-03").when(HIS, not(PAID)).says("x"),
                rule("A-04").when(HIS, exists(PAID)).says("x"),
                rule("A-05").when(HIS, not(PAID, SIGNED)).says("x"),
                rule("A-06").when(HIS, exists(SIGNED, not(PAID))).says("x"),
                rule("A-07")
                        .when(HIS, or(PAID, and(SIGNED, PAID)), not(or(SIGNED, bid("=="))))
                        .says("{0}", PAYMENT),
                rule("A-08").when(not(HIS)).says("nothing"),
                rule("A-09")
                        .when(
                                HIS,
                                total(
                                        paidUsd,
                                        List.of(
                                                result("$sum", "sum", usd),
                                                result("$n", "count", PAYMENT),
                                                result("$payees", "countDistinct", of(PAYMENT, "payeeId")),
                                                result("$low", "min", usd),
                                                result("$all", "collectList", PAYMENT)),
                                        is(sum, ">", decimal("10")),
                                        is(var("$n", Long.class), ">=", text(2))))
                        .says("{0} {1} {2}", sum, var("$low", BigDecimal.class), var("$payees", Long.class)),
                rule("A-10")
                        .when(
                                HIS,
                                total(
                                        and(PAID, SIGNED),
                                        List.of(
                                                result("$n", "count", PAYMENT),
                                                result(
                                                        "$mean",
                                                        "average",
                                                        of(PAYMENT, "percentOf", of(CONTRACT, "amountUsd"))),
                                                result("$all", "collectList", PAYMENT)),
                                        is(var("$n", Long.class), ">", text(0))))
                        .says("{0} {1}", var("$n", Long.class), var("$mean", BigDecimal.class)),
                rule("A-11")
                        .when(
                                total(
                                        HIS,
                                        List.of(result("$n", "count", CONTRACT)),
                                        is(var("$n", Long.class), "<", text(2))),
                                fact(
                                        "$v",
                                        Vendor.class,
                                        is(own(Vendor.class, "id"), "==", subject("id")),
                                        is(own(Vendor.class, "employees"), ">", var("$n", Long.class))))
                        .says("{0}", var("$n", Long.class)),
                rule("A-12").when(HIS, bid("!="), bid("memberOf")).says("x"),
                rule("A-13")
                        .when(fact(
                                "$post",
                                Post.class,
                                is(own(Post.class, "holderId"), "==", subject("id")),
                                any(
                                        is(own(Post.class, "powers"), "contains", text("procurement")),
                                        is(own(Post.class, "kind"), "==", nothing())),
                                holds(own(Post.class, "activeOn", subject("asOf"))),
                                notIn(own(Post.class, "area"), "KY")))
                        .says("{0}", of(var("$post", Post.class), "until")),
                rule("A-14")
                        .when(
                                fact("$b", Bid.class, is(own(Bid.class, "bidderId"), "==", subject("id"))),
                                fact(
                                        "$o",
                                        Bid.class,
                                        is(own(Bid.class, "tenderId"), "==", of(var("$b", Bid.class), "tenderId")),
                                        is(
                                                own(Bid.class, "submittedAt"),
                                                "<=",
                                                of(var("$b", Bid.class), "submittedAt")),
                                        is(own(Bid.class, "bidderId"), "!=", subject("id"))))
                        .says("x"));
    }

    private static Condition bid(String sign) {
        return sign.equals("memberOf")
                ? fact(
                        Vendor.class,
                        is(own(Vendor.class, "id"), "==", of(CONTRACT, "vendorId")),
                        is(of(CONTRACT, "country"), "memberOf", own(Vendor.class, "aliases")))
                : fact(
                        Bid.class,
                        is(own(Bid.class, "tenderId"), "==", of(CONTRACT, "tenderId")),
                        is(own(Bid.class, "amountUsd"), sign, of(CONTRACT, "amountUsd")));
    }
}
