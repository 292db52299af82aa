package org.probity.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.audit.Hashes;
import org.probity.fact.Origin;
import org.probity.rulebook.RuleAnswer;

/** A screening as one text: what the audit trail holds a hash of. Stamp and answers stand in it by their own hashes. */
final class ScreeningContent {

    private ScreeningContent() {}

    static String of(NewScreening screening) {
        return of(screening, Hashes.sha256(stamp(screening)), Hashes.sha256(answers(screening)));
    }

    static String of(NewScreening screening, String stampHash, String answersHash) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("subject", screening.subjectId());
        content.put("name", screening.subjectName());
        content.put("kind", screening.subjectKind());
        content.put("outcome", screening.outcome().name());
        content.put("why", screening.why());
        content.put(
                "findings",
                screening.findings().stream().map(ScreeningContent::finding).toList());
        content.put("answers", answersHash);
        content.put("stamp", stampHash);
        content.put("dossier", screening.dossier());
        content.put("submission", screening.submission());
        content.put(
                "touches",
                screening.touches().stream()
                        .map(touch -> List.of(touch.kind().name(), touch.what()))
                        .toList());
        return CanonicalJson.of(content);
    }

    static String stamp(NewScreening screening) {
        return CanonicalJson.of(screening.stamp().values());
    }

    static String answers(NewScreening screening) {
        List<Object> values = new ArrayList<>();
        for (RuleAnswer answer : screening.answers()) {
            values.add(List.of(
                    answer.ruleId(),
                    answer.answer().name(),
                    answer.missing().stream()
                            .map(one -> List.of(one.file(), one.column()))
                            .toList()));
        }
        return CanonicalJson.of(values);
    }

    static List<Object> cites(List<Origin> cites) {
        return cites.stream()
                .<Object>map(cite -> List.of(cite.file(), cite.line(), cite.row()))
                .toList();
    }

    private static List<Object> finding(FindingRecord finding) {
        return List.of(
                finding.number(),
                finding.rule(),
                finding.variant(),
                finding.severity().name(),
                finding.weight().name(),
                finding.counts(),
                finding.sentence(),
                finding.arguments(),
                cites(finding.cites()));
    }
}
