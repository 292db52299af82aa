package org.probity.proving;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The first draft of a rule: a file whose card waits to be filled in, and two scenarios, one that fires and one that stays
 * silent. It is sound and comes out as it says, so that whoever writes it changes something that works.
 */
public final class NewRule {

    private static final int MOST_WORDS = 6;
    private static final Map<String, Sample> SAMPLES = Map.of(
            "vendor",
                    new Sample(
                            "$contract : Contract( vendorId == $subject.id )",
                            "{0} has contract {1}.",
                            "$contract.id()",
                            "vendors: [{ id: S1, name: Acme Roads Ltd }]",
                            "contracts: [{ id: C1, vendor_id: S1 }]",
                            "Acme Roads Ltd has contract C1.",
                            "C1"),
            "official",
                    new Sample(
                            "$payment  : Payment( payeeId == $subject.id )",
                            "{0} was paid {1}.",
                            "$payment.money()",
                            "officials: [{ id: S1, name: Ana Petrova }]",
                            "payments: [{ id: X1, payer_id: P1, payee_id: S1, amount: 100, currency: USD, paid_on: 2026-03-01 }]",
                            "Ana Petrova was paid USD 100.",
                            "X1"),
            "unit",
                    new Sample(
                            "$support  : Support( unitId == $subject.id )",
                            "{0} is to be supported ({1}).",
                            "$support.id()",
                            "units: [{ id: S1, name: Harbour Police Unit }]",
                            "support: [{ id: SU1, unit_id: S1, kind: training }]",
                            "Harbour Police Unit is to be supported (SU1).",
                            "SU1"),
            "buyer",
                    new Sample(
                            "$tender   : Tender( buyerId == $subject.id )",
                            "{0} published tender {1}.",
                            "$tender.id()",
                            "parties: [{ id: S1, name: Roads Agency, kind: public body }]",
                            "tenders: [{ id: T1, buyer_id: S1 }]",
                            "Roads Agency published tender T1.",
                            "T1"));

    private NewRule() {}

    /** What a draft about one kind of subject begins with. */
    private record Sample(
            String condition,
            String says,
            String argument,
            String background,
            String given,
            String said,
            String cites) {}

    /** The kinds of subject a rule can be about. */
    public static java.util.Set<String> subjects() {
        return new java.util.TreeSet<>(SAMPLES.keySet());
    }

    /**
     * The two files of a draft, by path below the rules folder.
     *
     * @param id such as "PAY-20"
     * @param sentence what it finds, as its name says it; letters, digits, spaces and commas
     * @param folder such as "payments"
     * @param subject the kind of subject
     * @param since the day it is written
     */
    public static Map<String, String> files(
            String id, String sentence, String folder, String subject, LocalDate since) {
        Sample sample = SAMPLES.get(subject);
        if (sample == null) {
            throw new IllegalArgumentException("\"" + subject + "\" is no kind of subject");
        }
        String stem = folder + "/" + id + "-" + slug(sentence);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(stem + ".drl", rule(id, sentence, folder, subject, since, sample));
        files.put(stem + ".scenarios.yaml", scenarios(id, sample));
        return files;
    }

    private static String slug(String sentence) {
        String[] words = sentence.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" ");
        return String.join("-", java.util.Arrays.asList(words).subList(0, Math.min(MOST_WORDS, words.length)));
    }

    private static String rule(
            String id, String sentence, String folder, String subject, LocalDate since, Sample sample) {
        return """
                package rules.%s

                import org.probity.fact.*
                global org.probity.rulebook.Findings findings

                rule "%s"
                    @id("%s")
                    @subject("%s")
                    @severity("LOW")
                    @status("draft")
                    @since("%s")
                    @owner("to be named")
                    @why("To be written: why is this worth a look?")
                    @exceptWhen("To be written: when is it innocent?")
                    @ask("To be written: what should be asked next?")
                    @source("to be named")
                when
                    $subject  : Subject()
                    %s
                then
                    findings.raise("%s",
                        $subject.name(), %s);
                end
                """.formatted(
                        folder, sentence, id, subject, since, sample.condition(), sample.says(), sample.argument());
    }

    private static String scenarios(String id, Sample sample) {
        return """
                rule: %s
                background:
                  mission: [{ code: M1, as_of: 2026-06-30, base_currency: USD }]
                  %s
                scenarios:
                  - name: To be written, a case that fires
                    given:
                      %s
                    expect:
                      - finding: %s
                        subject: S1
                        severity: LOW
                        says: "%s"
                        cites: [%s]
                  - name: To be written, a case that stays silent
                    expect: []
                """.formatted(id, sample.background(), sample.given(), id, sample.said(), sample.cites());
    }
}
