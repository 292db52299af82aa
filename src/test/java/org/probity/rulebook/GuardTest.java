package org.probity.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.probity.fact.Problem;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rulebook.RuleFiles.PATH;
import static org.probity.rulebook.RuleFiles.SOUND;
import static org.probity.rulebook.RuleFiles.limits;
import static org.probity.rulebook.RuleFiles.shelf;
import static org.probity.rulebook.RuleFiles.soundWith;
import static org.probity.rulebook.RuleFiles.withWhen;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuardTest {

    private static final String NAME = "Vendor pays a party connected to the official who signed its contract";

    @Nested
    class What_is_let_through {

        @Test
        void a_sound_rule_with_its_card_conditions_and_sentence() {
            Guard.Checked checked = Guard.check(shelf(SOUND), limits());

            assertThat(checked.problems()).isEmpty();
            Rule rule = checked.rules().get(0);
            assertThat(rule.id()).isEqualTo("PAY-99");
            assertThat(rule.name()).isEqualTo(NAME);
            assertThat(rule.card().exceptWhen()).startsWith("The payee has drawn");
            assertThat(rule.line()).isEqualTo(6);
            assertThat(rule.when()).hasSize(6);
            assertThat(rule.when().get(5).line()).isEqualTo(24);
            assertThat(rule.then().arguments()).hasSize(6);
        }

        @Test
        void windows_line_ends_change_nothing() {
            assertThat(Guard.check(shelf(SOUND.replace("\n", "\r\n")), limits()).rules())
                    .isEqualTo(Guard.check(shelf(SOUND), limits()).rules());
        }

        @Test
        void comments_and_letters_of_all_scripts_in_texts() {
            String text = soundWith("when\n", "when // as the law says\n/* two\n lines */\n")
                    .replace("integrity desk", "бюро – مكتب – 局");

            assertThat(Guard.check(shelf(text), limits()).problems()).isEmpty();
        }

        @TestFactory
        Stream<DynamicTest> conditions() {
            return Stream.of(
                            "not( Payment( payerId == $subject.id ) )",
                            "not Payment( payerId == $subject.id )",
                            "exists( Contract( vendorId == $subject.id, $c : id ) and SignOff( contractId == $c ) )",
                            "not( $c : Contract( vendorId == $subject.id ) and not( SignOff( contractId == $c.id ) ) )",
                            "$p : Payment( payerId == $subject.id, channel in ( \"cash\", \"mobile\" ) )",
                            "$p : Payment( payerId == $subject.id, channel not in ( \"cash\" ), amount > 1.00 )",
                            "$p : Payment( payerId == $subject.id, amountUsd == null || amountUsd < 1 && channel != null )",
                            "$p : Payment( payerId == $subject.id, ( amountUsd > 1 || amount > 1 ) && currency != \"USD\" )",
                            "$v : Vendor( id == $subject.id, aliases contains $subject.name, aliases not contains \"x\" )",
                            "$v : Vendor( id == $subject.id ) $o : Official( name memberOf $v.aliases )",
                            "$a : Account( partyId == $subject.id, country memberOf $limits.table(\"secrecy-jurisdictions\") )",
                            "$a : Account( partyId == $subject.id, country not memberOf $limits.table(\"secrecy-jurisdictions\") )",
                            "$r : Role( orgId == $subject.id, activeOn($subject.asOf), !activeBetween($subject.asOf, $subject.asOf) )",
                            "$s : SignOff( officialId == $subject.id, recused == true, !recused )",
                            "$p : Payment( payerId == $subject.id, amountUsd >= $limits.on($subject.asOf).amount(\"payments.smallest\") )",
                            "$p : Payment( payerId == $subject.id ) $c : Contract( vendorId == $p.payeeId,"
                                    + " $off : $p.offPercentOf(amountUsd, $limits.numbers(\"payments.rounds\")) )",
                            "$p : PatronagePath( fromId == $subject.id, strength >= $limits.ratio(\"paths.least\") )",
                            "$a : Allegation( subjectId == $subject.id, gradedAtLeast($limits.text(\"shares.grade\")) )",
                            "$b : Bid( bidderId == $subject.id ) $t : Tender( id == $b.tenderId, openedAt.day >= deadline.day )",
                            "( $x : Payment( payerId == $subject.id ) or $x : Payment( payeeId == $subject.id ) )",
                            "( Payment( payerId == $subject.id ) or ( Contract( vendorId == $subject.id, $k : id )"
                                    + " and Delivery( contractId == $k ) ) )",
                            "accumulate( $p : Payment( payerId == $subject.id, $usd : amountUsd );"
                                    + " $n : count($p), $sum : sum($usd), $ps : collectList($p);"
                                    + " $n >= 1, $sum > $limits.amount(\"payments.smallest\") )",
                            "accumulate( $c : Contract( vendorId == $subject.id ) and exists( SignOff( contractId == $c.id ) );"
                                    + " $cs : collectList($c) )")
                    .map(condition -> DynamicTest.dynamicTest(condition, () -> assertThat(
                                    problems(withWhen("$limits : Limits()\n$subject : Subject()\n" + condition)))
                            .isEmpty()));
        }

        @Test
        void a_composite_rule_that_matches_findings() {
            String text =
                    withWhen("$subject : Subject()\n$f : Finding( rule == \"PAY-02\", cites contains $subject.id )");

            assertThat(problems(text)).isEmpty();
        }

        @Test
        void numbers_are_whole_or_decimal_and_results_have_types() {
            Rule rule = rule(withWhen(
                    "$subject : Subject()\naccumulate( $p : Payment( payerId == $subject.id, amount > 1.0, $a : amount );"
                            + " $n : count($p), $s : sum($a), $ps : collectList($p); $n > 1 )",
                    "findings.raise(\"{0,plural,one{# payment}other{# payments}} of {1,number}\", $n, $s);"));

            assertThat(rule.then().arguments())
                    .containsExactly(
                            new Term.Variable("$n", Long.class), new Term.Variable("$s", java.math.BigDecimal.class));
            Condition.Accumulate accumulate = (Condition.Accumulate) rule.when().get(1);
            assertThat(accumulate.results()).hasSize(3);
            assertThat(((Condition.Pattern) accumulate.source()).tests().get(1).text())
                    .isEqualTo("amount > 1.0");
        }

        @Test
        void variants_that_share_the_card_but_for_severity() {
            String second = SOUND.substring(SOUND.indexOf("rule \""))
                    .replace(NAME, "The same, graver")
                    .replace("HIGH", "BLOCK");
            List<Rule> rules = Guard.check(shelf(SOUND + second), limits()).rules();

            assertThat(rules).extracting(Rule::key).containsExactly("PAY-99/1", "PAY-99/2");
        }
    }

    @Nested
    class Ten_typical_mistakes {

        @Test
        void a_missing_end() {
            String second = SOUND.substring(SOUND.indexOf("rule \"")).replace(NAME, "Another");

            assertThat(problems(SOUND.replace("\nend\n", "\n") + second))
                    .containsExactly(
                            PATH + ", line 6: rule \"" + NAME + "\" from line 6 has no \"end\" before line 33.");
        }

        @Test
        void an_unknown_field() {
            assertThat(problems(soundWith("payeeId ==", "payeId ==")))
                    .singleElement()
                    .asString()
                    .startsWith(PATH
                            + ", line 25: Payment has no field \"payeId\".\nMaybe payeeId? Payment has: id, payerId, "
                            + "payeeId, ")
                    .endsWith(". See rules/VOCABULARY.md.");
        }

        @Test
        void a_wrong_type() {
            assertThat(problems(soundWith("daysSince($contract.signedOn) >= 0", "paidOn >= \"2026-01-01\"")))
                    .containsExactly(
                            PATH
                                    + ", line 27: paidOn is a day, but \"2026-01-01\" is text; only like is compared with like.\n"
                                    + "Maybe a day of another fact, such as $subject.asOf, or daysSince(…) with a limit of days?");
        }

        @Test
        void text_against_a_number() {
            assertThat(problems(soundWith("$limits.amount(\"payments.smallest\")", "\"1000\"")))
                    .containsExactly(PATH
                            + ", line 26: amountUsd is a number, but \"1000\" is text; only like is compared with like.\n"
                            + "Maybe a limit, such as $limits.amount(\"…\"), or a number without quotes?");
        }

        @Test
        void an_unknown_class() {
            assertThat(problems(soundWith("Contract( vendor", "Contrct( vendor")))
                    .containsExactly(
                            PATH + ", line 20: \"Contrct\" is no fact.\nMaybe Contract? See rules/VOCABULARY.md.");
        }

        @Test
        void a_bad_right_hand_side() {
            assertThat(problems(soundWith("findings.raise(\"{0}", "alert(\"{0}")))
                    .containsExactly(
                            PATH + ", line 30: After \"then\" stands exactly one findings.raise(\"sentence with {0}\","
                                    + " values…); Found \"alert\".");
        }

        @Test
        void a_duplicate_name() {
            String path = "payments/PAY-98-again.drl";
            Map<String, String> files = new TreeMap<>(Map.of(PATH, SOUND, path, SOUND.replace("PAY-99", "PAY-98")));

            assertThat(Guard.check(shelf(files), limits()).problems())
                    .extracting(Problem::toString)
                    .containsExactly(PATH + ", line 6: rule \"" + NAME + "\" stands already in " + path
                            + ", line 6. Names are unique in the rule book.");
        }

        @Test
        void a_missing_card_field() {
            assertThat(problems(soundWith("    @owner(\"Audit Office, integrity desk\")\n", "")))
                    .containsExactly(
                            PATH + ", line 6: The card of rule \"" + NAME + "\" has no @owner. It has, in this order:"
                                    + " @id, @subject, @severity, @status, @since, @owner, @why, @exceptWhen, @ask, @source.");
        }

        @Test
        void an_unknown_limit() {
            assertThat(problems(soundWith("payments.smallest", "payment.smalest")))
                    .containsExactly(
                            PATH
                                    + ", line 26: rules/limits.csv has no limit \"payment.smalest\".\nMaybe payments.smallest?");
        }

        @Test
        void an_unjoined_pattern() {
            assertThat(problems(soundWith("payerId == $subject.id,", "payerId != $subject.id,")
                            .replace("payeeId == $path.toId", "payeeId != $path.toId")))
                    .containsExactly(PATH
                            + ", line 24: Payment is not tied to an earlier fact. Expected a test with == and a variable.\n"
                            + "Maybe one of its ids == $subject.id?");
        }
    }

    @Nested
    class Other_mistakes {

        @TestFactory
        Stream<DynamicTest> of_the_sound_rule() {
            return Map.ofEntries(
                            mistake(
                                    "role == \"approver\" )",
                                    "role == \"approver\"",
                                    "line 21: The bracket that opens here"),
                            mistake("payerId == $subject.id,", "payerId == $subject.id", "line 24: A comma is missing"),
                            mistake("payerId ==", "payerId =", "Maybe ==?"),
                            mistake("\"approver\"", "\"approver", "line 21: The text that begins here"),
                            mistake("\"approver\"", "\"aprover\"", "Maybe \"approver\"?"),
                            mistake("payeeId == $path.toId", "payeeId == 5", "payeeId is text, but 5 is a number"),
                            mistake(
                                    "amountUsd >= $limits.amount(\"payments.smallest\")",
                                    "amountUsd >= 5000",
                                    "The number 5000 stands in the rule itself. Expected a limit"),
                            mistake(
                                    "amountUsd >= $limits.amount(\"payments.smallest\")",
                                    "amountUsd > -5.50",
                                    "The number -5.50 stands in the rule itself"),
                            mistake(
                                    "amountUsd >= $limits.amount(\"payments.smallest\")",
                                    "percentOf(30) > 1",
                                    "The number 30 stands in the rule itself"),
                            mistake(
                                    "Audit Office, integrity desk",
                                    "to be named",
                                    "@owner still says \"to be named\". A stable rule has a finished card"),
                            mistake("signedOn()));", "signedOn()))", "line 32: The \";\" after findings.raise"),
                            mistake("then\n", "", "\"then\" is missing"),
                            mistake("when\n", "", "expected \"when\""),
                            mistake(
                                    "package rules.payments",
                                    "package rules.shells",
                                    "line 1: The package is \"rules.shells\""),
                            mistake("@exceptWhen", "@exceptwhen", "Maybe exceptWhen?"),
                            mistake("PAY-99", "PAY-9", "Expected three capitals and two digits"),
                            mistake("PAY-99", "PAY-98", "Expected a file name like PAY-98-"),
                            mistake("HIGH", "High", "Maybe HIGH?"),
                            mistake("stable", "ready", "Expected one of: draft, stable, retired"),
                            mistake("2026-12-01", "1 December 2026", "Expected a day like 2026-12-01"),
                            mistake("@subject(\"vendor\")", "@subject(\"vendors\")", "Maybe vendor?"),
                            mistake(
                                    "$payment.money()",
                                    "$pament.money()",
                                    "line 31: The variable $pament is not bound"),
                            mistake("$payment.money()", "$payment.money", "Maybe money()?"),
                            mistake(
                                    "$payment.money()",
                                    "$payment",
                                    "line 30: {1} needs a value that can be read aloud"),
                            mistake("$payment.money(), ", "", "place {5}, but only 5 values follow"),
                            mistake("{3}", "{3,number}", "{3,number} needs a number, but its value is text"),
                            mistake("$limits.amount(", "$limits.days(", "Maybe $limits.amount(\"payments.smallest\")?"),
                            mistake("$signOff  :", "$contract :", "The variable $contract is bound twice"),
                            mistake("@since", "@owner(\"A\")\n    @since", "two lines @owner"))
                    .entrySet()
                    .stream()
                    .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> assertThat(problems(one.getKey()))
                            .anySatisfy(problem -> assertThat(problem).contains(one.getValue()))));
        }

        private Map.Entry<String, String> mistake(String old, String changed, String said) {
            return Map.entry(soundWith(old, changed), said);
        }

        @TestFactory
        Stream<DynamicTest> of_conditions() {
            return Map.ofEntries(
                            Map.entry(
                                    "accumulate( $p : Payment( payerId == $subject.id ); $n : count($p) )",
                                    "$ps : collectList($p)"),
                            Map.entry(
                                    "accumulate( $p : Payment( payerId == $subject.id, $d : paidOn );"
                                            + " $n : sum($d), $ps : collectList($p) )",
                                    "sum(…) takes a number, but $d is a day"),
                            Map.entry(
                                    "accumulate( $p : Payment( payerId == $subject.id ); $n : total($p) )",
                                    "cannot \"total\""),
                            Map.entry("not( Finding( subjectId == $subject.id ) )", "Finding stands inside not"),
                            Map.entry("Payment() or Contract()", "stands in brackets"),
                            Map.entry(
                                    "( $p : Payment( payerId == $subject.id ) or $p : Contract( vendorId == $subject.id ) )",
                                    "every branch"),
                            Map.entry("$p : Payment( amountUsd )", "must be compared"),
                            Map.entry("$p : Payment( amountUsd < null )", "null stands only"),
                            Map.entry("$p : Payment( \"a\" == \"b\" )", "both written out"),
                            Map.entry("$p : Payment( id contains \"x\" )", "needs a list"),
                            Map.entry("$v : Vendor( aliases contains 5 )", "a list of texts, but 5 is a number"),
                            Map.entry("$p : Payment( paidOn > daysSince($subject.asOf) )", "paidOn is a day, but"),
                            Map.entry(
                                    "$p : Payment( daysSince($subject.id) > 1 )",
                                    "daysSince(…) takes a day, but found text"),
                            Map.entry("$p : Payment( daysSince() > 1 )", "number of values in brackets differs"),
                            Map.entry("$t : Tender( deadline > openedAt )", "Maybe their days"),
                            Map.entry(
                                    "$a : Account( country memberOf $limits.table(\"secrecy\") )",
                                    "There is no table \"secrecy\""),
                            Map.entry(
                                    "not( $p : Payment( payerId == $subject.id ) ) Contract( id == $p.contractId )",
                                    "cannot be seen here"),
                            Map.entry(
                                    "( $p : Payment( payerId == $subject.id ) or Payment( payeeId == $subject.id ) )"
                                            + " Contract( id == $p.contractId )",
                                    "cannot be seen here"))
                    .entrySet()
                    .stream()
                    .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> assertThat(
                                    problems(withWhen("$limits : Limits() $subject : Subject()\n" + one.getKey())))
                            .anySatisfy(problem -> assertThat(problem).contains(one.getValue()))));
        }

        @Test
        void an_empty_file_and_one_without_a_rule() {
            assertThat(problems(""))
                    .containsExactly(PATH + ": The file is empty. Expected package, import, global and a rule.");
            assertThat(problems(SOUND.substring(0, SOUND.indexOf("rule \""))))
                    .containsExactly(
                            PATH + ": The file has no rule. Expected rule \"…\" with its card, when, then and end.");
        }

        @Test
        void a_rule_without_conditions() {
            assertThat(problems(withWhen("", "findings.raise(\"Always.\");")))
                    .containsExactly(PATH + ", line 19: The rule has no condition between \"when\" and \"then\".");
        }

        @Test
        void one_mistake_gives_one_problem_and_hides_no_other() {
            assertThat(problems(soundWith("contractId == $contract.id", "contrctId == $contract.id")
                            .replace("amountUsd >=", "amountEur >=")
                            .replace("$payment.money()", "$payment.mony()")))
                    .hasSize(3)
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith(PATH + ", line 21: SignOff has no field"),
                            second -> assertThat(second).startsWith(PATH + ", line 26: Payment has no field"),
                            third -> assertThat(third).startsWith(PATH + ", line 31: Payment has no field"));
        }

        @Test
        void a_file_with_a_problem_gives_no_rule_and_the_others_do() {
            Map<String, String> files = Map.of(
                    PATH,
                    soundWith("payerId", "payer"),
                    "payments/PAY-98-again.drl",
                    SOUND.replace("PAY-99", "PAY-98").replace(NAME, "Another"));

            assertThat(Guard.check(shelf(files), limits()).rules())
                    .extracting(Rule::id)
                    .containsExactly("PAY-98");
        }

        @Test
        void missing_scenarios() {
            RuleShelf alone = new RuleShelf(new TreeMap<>(Map.of(PATH, SOUND)));

            assertThat(Guard.check(alone, limits()).problems())
                    .singleElement()
                    .asString()
                    .contains("PAY-99-connected-party.scenarios.yaml");
        }

        @Test
        void an_id_in_two_files() {
            Map<String, String> files =
                    Map.of(PATH, SOUND, "payments/PAY-99-again.drl", SOUND.replace(NAME, "Another"));

            assertThat(Guard.check(shelf(files), limits()).problems())
                    .singleElement()
                    .asString()
                    .contains("The id PAY-99 belongs to payments/PAY-99-again.drl");
        }

        @Test
        void cards_that_differ_within_a_file() {
            String second = SOUND.substring(SOUND.indexOf("rule \""))
                    .replace(NAME, "Another")
                    .replace("integrity desk", "desk 2");

            assertThat(problems(SOUND + second))
                    .singleElement()
                    .asString()
                    .contains("line 34")
                    .contains("share the card");
        }

        @Test
        void limits_that_nobody_asks_for_and_limits_that_are_missing() {
            Set<String> keysOfCode = Set.of("payments.rounds", "shares.most", "shares.grade", "graph.deepest");

            assertThat(Guard.check(shelf(SOUND), limits(), keysOfCode).problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "limits.csv: The limit \"graph.deepest\", which the program asks for, is missing.",
                            "limits.csv, line 8: No rule asks for the limit \"paths.least\", nor does the program.");
        }
    }

    private static List<String> problems(String text) {
        return Guard.check(shelf(text), limits()).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static Rule rule(String text) {
        assertThat(problems(text)).isEmpty();
        return Guard.check(shelf(text), limits()).rules().get(0);
    }
}
