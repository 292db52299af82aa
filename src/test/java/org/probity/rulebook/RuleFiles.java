package org.probity.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.probity.fact.Limit;
import org.probity.fact.Limits;
import org.probity.fact.Origin;

/** Rule files for tests, and limits they may name. */
final class RuleFiles {

    static final String PATH = "payments/PAY-99-connected-party.drl";

    /** A sound rule; the line numbers of tests count its lines. */
    static final String SOUND = """
            package rules.payments

            import org.probity.fact.*
            global org.probity.rulebook.Findings findings

            rule "Vendor pays a party connected to the official who signed its contract"
                @id("PAY-99")
                @subject("vendor")
                @severity("HIGH")
                @status("stable")
                @since("2026-12-01")
                @owner("Audit Office, integrity desk")
                @why("A kickback is paid once the contract is safe, and seldom to the official in person.")
                @exceptWhen("The payee has drawn a salary from the vendor since before the tender opened.")
                @ask("What did the vendor receive for this payment? Ask for the invoice and the delivery note.")
                @source("UN Convention against Corruption, art. 15(b) and 18(b)")
            when
                $limits   : Limits()
                $subject  : Subject()
                $contract : Contract( vendorId == $subject.id )
                $signOff  : SignOff( contractId == $contract.id, role == "approver" )
                $path     : PatronagePath( fromId == $signOff.officialId,
                                           steps <= $limits.count("payments.most-steps") )
                $payment  : Payment( payerId == $subject.id,
                                     payeeId == $path.toId,
                                     amountUsd >= $limits.amount("payments.smallest"),
                                     daysSince($contract.signedOn) >= 0,
                                     daysSince($contract.signedOn) <= $limits.days("payments.days-after-signature") )
            then
                findings.raise("{0} paid {1} to the {2} of official {3}, who had approved contract {4} {5,plural,one{# day}other{# days}} before.",
                    $subject.name(), $payment.money(), $path, $signOff.officialId(),
                    $contract.id(), $payment.daysSince($contract.signedOn()));
            end
            """;

    private RuleFiles() {}

    /** The sound rule with one text changed into another. */
    static String soundWith(String old, String changed) {
        if (!SOUND.contains(old)) {
            throw new AssertionError("not in the sound rule: " + old);
        }
        return SOUND.replace(old, changed);
    }

    /** The head and card of the sound rule, with other conditions and the given action. */
    static String withWhen(String conditions, String action) {
        String head = SOUND.substring(0, SOUND.indexOf("when\n"));
        return head + "when\n" + conditions + "\nthen\n    " + action + "\nend\n";
    }

    static String withWhen(String conditions) {
        return withWhen(conditions, "findings.raise(\"{0} is worth a look.\", $subject.name());");
    }

    static RuleShelf shelf(String text) {
        return shelf(Map.of(PATH, text));
    }

    /** The rule files, each with scenarios beside it. */
    static RuleShelf shelf(Map<String, String> rules) {
        SortedMap<String, String> files = new TreeMap<>(rules);
        rules.keySet().forEach(path -> files.put(path.replace(".drl", ".scenarios.yaml"), "scenarios: []\n"));
        return new RuleShelf(files);
    }

    static Limits limits() {
        return new Limits(
                List.of(
                        limit("payments.days-after-signature", "180", "days", 2),
                        limit("payments.most-steps", "3", "count", 3),
                        limit("payments.rounds", "2;5;10", "numbers", 4),
                        limit("payments.smallest", "1000", "USD", 5),
                        limit("shares.most", "50", "percent", 6),
                        limit("shares.grade", "B2", "text", 7),
                        limit("paths.least", "0.25", "ratio", 8)),
                Map.of("secrecy-jurisdictions", Set.of("xx", "yy")),
                LocalDate.of(2026, 12, 31),
                "");
    }

    private static Limit limit(String key, String value, String unit, int line) {
        return new Limit(key, value, unit, null, null, "", "A limit.", "A test.", new Origin("limits.csv", line, ""));
    }
}
