package org.probity.app.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.probity.casebook.FindingRecord;
import org.probity.decision.Decision;
import org.probity.decision.Outcome;
import org.probity.decision.Weighed;
import org.probity.rulebook.Answer;
import org.probity.rulebook.RuleAnswer;

/** What a screening said, as plain values for canonical JSON: outcome, reason, findings, and what each rule answered. */
final class Said {

    private static final List<String> PARTS = List.of("outcome", "why", "findings", "answers");

    private Said() {}

    static Map<String, Object> of(Decision decision) {
        List<FindingRecord> findings = new ArrayList<>();
        for (Weighed finding : decision.findings()) {
            findings.add(FindingRecord.of(findings.size() + 1, finding));
        }
        return of(decision.outcome(), decision.why(), findings, decision.answers());
    }

    static Map<String, Object> of(Outcome outcome, String why, List<FindingRecord> findings, List<RuleAnswer> answers) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("outcome", outcome.name());
        said.put("why", why);
        said.put("findings", findings.stream().map(Said::finding).toList());
        said.put("answers", answers.stream().map(Said::answer).toList());
        return said;
    }

    private static Map<String, Object> finding(FindingRecord finding) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rule", finding.rule());
        values.put("variant", finding.variant());
        values.put("severity", finding.severity().name());
        values.put("weight", finding.weight().name());
        values.put("counts", finding.counts());
        values.put("sentence", finding.sentence());
        values.put(
                "cites",
                finding.cites().stream()
                        .map(cite -> List.of(cite.file(), cite.line(), cite.row()))
                        .toList());
        return values;
    }

    private static Map<String, Object> answer(RuleAnswer answer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rule", answer.ruleId());
        values.put("answer", answer.answer().name());
        if (answer.answer() == Answer.NO_DATA) {
            values.put(
                    "missing", answer.missing().stream().map(Object::toString).toList());
        }
        return values;
    }

    /** Where two differ, each in a sentence; none when they say the same. Both are as read from canonical JSON. */
    static List<String> differences(Map<String, ?> then, Map<String, ?> now) {
        List<String> differences = new ArrayList<>();
        for (String part : PARTS) {
            Object before = then.get(part);
            Object after = now.get(part);
            if (before instanceof List<?> some && after instanceof List<?> others) {
                differences(part, some, others, differences);
            } else if (!Objects.equals(before, after)) {
                differences.add(part + " is \"" + after + "\" when judged again. The pack says \"" + before + "\".");
            }
        }
        return differences;
    }

    private static void differences(String part, List<?> then, List<?> now, List<String> differences) {
        if (then.size() != now.size()) {
            differences.add(
                    "Judged again there are " + now.size() + " " + part + ". The pack says " + then.size() + ".");
        }
        for (int index = 0; index < Math.min(then.size(), now.size()); index++) {
            if (!then.get(index).equals(now.get(index))) {
                differences.add("Number " + (index + 1) + " of the " + part + " is " + now.get(index)
                        + " when judged again. The pack says " + then.get(index) + ".");
            }
        }
    }
}
