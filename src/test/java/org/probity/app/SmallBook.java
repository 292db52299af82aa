package org.probity.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A folder of rules with a single rule, XMP-01, and a folder of data it fires on; both invented for tests. */
public final class SmallBook {

    /** The rule: a vendor pays an official. */
    public static final String RULE = """
            package rules.payments

            import org.probity.fact.*
            global org.probity.rulebook.Findings findings

            rule "Vendor pays an official"
                @id("XMP-01")
                @subject("vendor")
                @severity("MEDIUM")
                @status("stable")
                @since("2026-01-01")
                @owner("Integrity desk")
                @why("Officials are paid by their employers.")
                @exceptWhen("The official sold a private car.")
                @ask("What was the payment for?")
                @source("Sample for tests")
            when
                $limits  : Limits()
                $subject : Subject()
                $payment : Payment( payerId == $subject.id, amountUsd >= $limits.amount("xmp.smallest") )
            then
                findings.raise("{0} paid {1} to {2}.", $subject.name(), $payment.money(), $payment.payeeId());
            end
            """;

    /** Its scenarios. */
    public static final String SCENARIOS = """
            rule: XMP-01
            background:
              mission: [{ code: M1, as_of: 2026-06-30 }]
              vendors: [{ id: V1, name: Acme Roads Ltd }]
              officials: [{ id: O1, name: Ana Petrova }]
            scenarios:
              - name: The smallest payment counts
                given:
                  payments: [{ id: T1, payer_id: V1, payee_id: O1, amount: 100, currency: USD, paid_on: 2026-03-01 }]
                expect:
                  - finding: XMP-01
                    subject: V1
                    severity: MEDIUM
                    says: Acme Roads Ltd paid USD 100 to O1.
                    cites: [T1]
              - name: A smaller payment does not
                given:
                  payments: [{ id: T1, payer_id: V1, payee_id: O1, amount: 99, currency: USD, paid_on: 2026-03-01 }]
                expect: []
            """;

    private SmallBook() {}

    /** Writes the book into a folder. */
    public static Path writeTo(Path folder) throws IOException {
        Path rules = folder.resolve("payments");
        Files.createDirectories(rules);
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(rules.resolve("XMP-01-vendor-pays-official.drl"), RULE);
        Files.writeString(rules.resolve("XMP-01-vendor-pays-official.scenarios.yaml"), SCENARIOS);
        Files.writeString(folder.resolve("limits.csv"), limits());
        Files.writeString(
                folder.resolve("outcome.csv"),
                "outcome,severity,at_least,meaning,source\n"
                        + "stop and refer,BLOCK,1,one block,test\n"
                        + "review,MEDIUM,1,one of medium weight,test\n");
        for (String table : List.of("relation-kinds.csv", "public-mail-domains.csv")) {
            Files.copy(
                    Path.of("rules", "tables", table), folder.resolve("tables").resolve(table));
        }
        return folder;
    }

    /** The limits the program itself asks for, as the project's rules set them, and the rule's own. */
    private static String limits() throws IOException {
        Set<String> keys = Book.keysOfCode();
        return Files.readAllLines(Path.of("rules", "limits.csv")).stream()
                        .filter(line -> line.startsWith("key,") || keys.contains(line.substring(0, line.indexOf(','))))
                        .collect(Collectors.joining("\n"))
                + "\nxmp.smallest,100,USD,,,,smallest payment that counts,test\n";
    }

    /** Writes data: three vendors, of whom the first paid an official; a list; and everything complete. */
    public static Path writeDataTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("mission.csv"),
                "code,name,as_of,base_currency,complete\nM1,Mission One,2026-06-30,USD,payments;officials\n");
        Files.writeString(
                folder.resolve("vendors.csv"),
                "id,name,country\nV1,Acme Roads Ltd,XX\nV2,Blue Bridge Ltd,XX\nV3,=Cedar Ltd,XX\n");
        Files.writeString(folder.resolve("officials.csv"), "id,name,country\nO1,Ana Petrova,XX\n");
        Files.writeString(
                folder.resolve("payments.csv"),
                "id,payer_id,payee_id,amount,currency,paid_on,purpose\n"
                        + "T1,V1,O1,2500,USD,2026-03-01,\"thanks,\nagain\"\n"
                        + "T2,V2,O1,20,USD,2026-03-01,lunch\n"
                        + "T3,V3,O1,300,USD,31/02/2026,none\n");
        Files.writeString(
                folder.resolve("lists.csv"),
                "list,title,publisher,retrieved_on,mandatory,max_age_days\n"
                        + "UN,Sanctions (invented),Invented,2026-06-29,true,7\n");
        Files.writeString(folder.resolve("listings.csv"), "id,list,type,name\nL1,UN,sanction,Nobody Known\n");
        return folder;
    }
}
