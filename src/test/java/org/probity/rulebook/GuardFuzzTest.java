package org.probity.rulebook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.RuleText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.probity.rulebook.RuleFiles.SOUND;
import static org.probity.rulebook.RuleFiles.limits;
import static org.probity.rulebook.RuleFiles.shelf;
import static org.probity.rulebook.RuleFiles.withWhen;

/** Sound rules broken at random. Seeded: a failure comes back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuardFuzzTest {

    private static final int FILES = 10_000;

    private static final List<String> SEEDS = List.of(
            SOUND,
            withWhen(
                    """
                    $limits : Limits()
                    $subject : Subject( kind == "vendor" )
                    accumulate( $p : Payment( payerId == $subject.id, $usd : amountUsd, channel in ( "cash", "mobile" ) )
                            and not( Contract( id == $p.contractId ) );
                        $n : count($p), $sum : sum($usd), $all : collectList($p);
                        $n >= 1, $sum > $limits.amount("payments.smallest") )
                    ( $c : Contract( vendorId == $subject.id ) or $c : Contract( buyerId == $subject.id ) )
                    not( SignOff( contractId == $c.id, !recused || role == "approver" && signedOn != null ) )
                    exists( $r : Role( orgId == $subject.id, activeOn($subject.asOf) ) and Gift( giverId == $r.partyId ) )
                    """,
                    "findings.raise(\"{0} {1,plural,one{# payment}other{# payments}} {2,number}\", $subject.name(), $n, $sum);"));

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "((",
            ",",
            ";",
            ":",
            ".",
            "!",
            "==",
            "=",
            "!=",
            ">=",
            "&&",
            "||",
            "&",
            "|",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "@",
            "#",
            "/*",
            "*/",
            "//",
            "\\",
            "\\u0022",
            "$",
            "$subject",
            "$subject.id",
            "$p",
            "$x : ",
            "null",
            "true",
            "not",
            "exists",
            "or",
            "and",
            "in",
            "not in ( \"a\" )",
            "contains",
            "memberOf",
            "matches",
            "eval(true)",
            "from",
            "accumulate(",
            "forall",
            "function f() {}",
            "import java.util.*",
            "salience 1",
            "dialect \"mvel\"",
            "System.exit(0)",
            "new Object()",
            "rule \"x\"",
            "when",
            "then",
            "end",
            "end\nend",
            "package rules.payments",
            "findings.raise(\"x\");",
            "Payment()",
            "Payment( payerId == $subject.id )",
            "Limits()",
            "Finding()",
            "0",
            "-1",
            "999999999999999999",
            "1e9",
            "0.5",
            "amountUsd",
            "daysSince($subject.asOf)",
            "count($p)",
            "\u202E",
            "\u0000",
            "е",
            "\uD800",
            "\n",
            "\r\n",
            "\t",
            "            ",
            "{0}",
            "{9,number}",
            "{0,plural,other{#}}",
            "@id(\"PAY-99\")");

    @Test
    void ten_thousand_broken_files_neither_escape_nor_hang_and_what_is_let_through_can_be_printed_and_read_again() {
        Random random = new Random(20261123);
        int letThrough = 0;
        for (int i = 0; i < FILES; i++) {
            String text = broken(SEEDS.get(i % SEEDS.size()), random);
            Guard.Checked checked =
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Guard.check(shelf(text), limits()), text);
            assertThat(checked.rules().isEmpty())
                    .as(text)
                    .isNotEqualTo(checked.problems().isEmpty());
            if (!checked.rules().isEmpty()) {
                letThrough++;
                readsBack(checked.rules(), text);
            }
        }
        assertThat(letThrough).isBetween(FILES / 100, FILES / 2);
    }

    @Test
    void the_seeds_themselves_are_sound() {
        SEEDS.forEach(seed -> {
            assertThat(Guard.check(shelf(seed), limits()).problems()).isEmpty();
            readsBack(Guard.check(shelf(seed), limits()).rules(), seed);
        });
    }

    private static void readsBack(List<Rule> rules, String text) {
        String printed = RuleText.print(rules);
        List<Rule> again = Guard.check(shelf(printed), limits()).rules();

        assertThat(RuleText.print(again)).as(text).isEqualTo(printed);
        assertThat(Guard.check(shelf(RuleText.print(again)), limits()).rules()).isEqualTo(again);
        assertThat(withoutLines(again)).as(text).isEqualTo(withoutLines(rules));
    }

    /** The trees as text, in which only the places in the file are left out. */
    private static String withoutLines(List<Rule> rules) {
        return rules.toString().replaceAll("line=[0-9]+", "line");
    }

    private static String broken(String sound, Random random) {
        String text = sound;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            text = changed(text, random);
        }
        return text;
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(12));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            case 2 -> text.substring(0, at) + piece + text.substring(end);
            case 3 -> text.substring(0, at) + text.substring(at, end) + text.substring(at);
            case 4 -> swappedWords(text, random);
            case 5 -> withoutLine(text, random);
            case 6 -> random.nextInt(20) == 0 ? text.substring(0, at) : withoutWord(text, random);
            default ->
                random.nextInt(20) == 0
                        ? text + piece.repeat(random.nextInt(3_000))
                        : text.substring(0, at) + (char) random.nextInt(128) + text.substring(end == at ? at : at + 1);
        };
    }

    private static String swappedWords(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)", -1)));
        int one = random.nextInt(words.size());
        int other = random.nextInt(words.size());
        String kept = words.get(one);
        words.set(one, words.get(other));
        words.set(other, kept);
        return String.join("", words);
    }

    private static String withoutWord(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)", -1)));
        words.remove(random.nextInt(words.size()));
        return String.join("", words);
    }

    private static String withoutLine(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        if (random.nextBoolean()) {
            lines.remove(at);
        } else {
            lines.add(random.nextInt(lines.size()), lines.get(at));
        }
        return String.join("\n", lines);
    }
}
