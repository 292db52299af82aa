package org.probity.web.officer;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.batch.CsvSheet;
import org.probity.batch.JsonText;
import org.probity.casebook.FindingRecord;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.NewScreening;
import org.probity.fact.Origin;
import org.probity.rulebook.Missing;
import org.probity.rulebook.RuleAnswer;
import org.probity.web.Reply;

/** A screening on record for machines and spreadsheets. */
final class ResultFiles {

    private ResultFiles() {}

    /** The whole of it. */
    static Reply json(KeptScreening kept) {
        return Reply.text("application/json", JsonText.of(values(kept)) + "\n");
    }

    /** Its findings, one a line. */
    static Reply csv(KeptScreening kept) {
        StringWriter text = new StringWriter();
        try (CsvSheet sheet = new CsvSheet(
                text,
                "screening",
                "subject_id",
                "subject",
                "outcome",
                "finding",
                "rule",
                "severity",
                "sentence",
                "cites")) {
            for (FindingRecord finding : kept.content().findings()) {
                sheet.line(
                        kept.id(),
                        kept.content().subjectId(),
                        kept.content().subjectName(),
                        kept.content().outcome().name(),
                        finding.number(),
                        finding.rule(),
                        finding.weight().name(),
                        finding.sentence(),
                        finding.cites().stream().map(Origin::place).collect(Collectors.joining("; ")));
            }
        }
        return Reply.file(
                "text/csv; charset=utf-8", kept.id() + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, @Nullable Object> values(KeptScreening kept) {
        NewScreening content = kept.content();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", kept.id());
        values.put("at", kept.at().toString());
        values.put("by", kept.by().login());
        values.put(
                "subject",
                Map.of("id", content.subjectId(), "name", content.subjectName(), "kind", content.subjectKind()));
        values.put("outcome", content.outcome().name());
        values.put("why", content.why());
        values.put("caution", "A flag is a reason to look, not a finding of wrongdoing.");
        values.put(
                "findings",
                content.findings().stream().map(ResultFiles::finding).toList());
        values.put(
                "answers", content.answers().stream().map(ResultFiles::answer).toList());
        values.put("stamp", content.stamp().values());
        return values;
    }

    private static Map<String, Object> finding(FindingRecord finding) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", finding.number());
        values.put("rule", finding.rule());
        values.put("severity", finding.severity().name());
        values.put("weight", finding.weight().name());
        values.put("counts", finding.counts());
        values.put("sentence", finding.sentence());
        values.put("cites", finding.cites().stream().map(Origin::place).toList());
        return values;
    }

    private static Map<String, Object> answer(RuleAnswer answer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rule", answer.ruleId());
        values.put("answer", answer.answer().name());
        values.put("missing", answer.missing().stream().map(Missing::toString).toList());
        return values;
    }
}
