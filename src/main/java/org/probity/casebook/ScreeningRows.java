package org.probity.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Writing;
import org.probity.fact.Origin;
import org.probity.rulebook.RuleAnswer;

/** Writes screenings, many at a time. Not safe for threads. */
final class ScreeningRows {

    private final Writing change;
    private final PreparedBatch screenings;
    private final PreparedBatch papers;
    private final PreparedBatch findings;
    private final PreparedBatch findingPapers;
    private final PreparedBatch touches;
    private final Map<Object, String> texts = new LinkedHashMap<>();

    ScreeningRows(Writing change) {
        this.change = change;
        this.screenings = change.handle()
                .prepareBatch(
                        "INSERT INTO screenings (number, kind, outcome, as_of, book, stamp, answers, run, place, made_at,"
                                + " made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.papers = change.handle()
                .prepareBatch(
                        "INSERT INTO screening_papers (screening, salt, subject_id, subject_name, search, why, dossier,"
                                + " submission) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        this.findings = change.handle()
                .prepareBatch("INSERT INTO findings (screening, number, rule, variant, severity, weight, counts)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        this.findingPapers = change.handle()
                .prepareBatch("INSERT INTO finding_papers (screening, number, sentence, arguments, cites)"
                        + " VALUES (?, ?, ?, ?, ?)");
        this.touches = change.handle().prepareBatch("INSERT INTO touches (kind, what, screening) VALUES (?, ?, ?)");
    }

    /**
     * Adds a screening.
     *
     * @param run number of its run, or null
     * @param place its place in the run, or null
     * @return its content's hash, which only its own salt can confirm
     */
    String add(long number, NewScreening screening, @Nullable Long run, @Nullable Long place) {
        String salt = Hashes.newSalt();
        screenings.add(
                number,
                screening.subjectKind(),
                screening.outcome().name(),
                screening.stamp().asOf().toString(),
                screening.stamp().rulesHash(),
                text(screening.stamp(), screening.stamp().values()),
                text(screening.answers(), answers(screening.answers())),
                run,
                place,
                change.now().toString(),
                change.actor().id());
        papers.add(
                number,
                salt,
                screening.subjectId(),
                screening.subjectName(),
                search(screening),
                screening.why(),
                screening.dossier(),
                screening.submission());
        screening.findings().forEach(finding -> add(number, finding));
        screening.touches().forEach(touch -> touches.add(touch.kind().name(), touch.what(), number));
        return Hashes.salted(salt, content(screening));
    }

    /** The same stamp or answers of thousands of screenings are written and hashed once. */
    private String text(Object value, Object json) {
        return texts.computeIfAbsent(value, same -> change.text(CanonicalJson.of(json)));
    }

    private void add(long screening, FindingRecord finding) {
        findings.add(
                screening,
                finding.number(),
                finding.rule(),
                finding.variant(),
                finding.severity().name(),
                finding.weight().name(),
                finding.counts() ? 1 : 0);
        findingPapers.add(
                screening,
                finding.number(),
                finding.sentence(),
                CanonicalJson.of(finding.arguments()),
                CanonicalJson.of(cites(finding.cites())));
    }

    /** Writes what was added. */
    void flush() {
        for (PreparedBatch batch : List.of(screenings, papers, findings, findingPapers, touches)) {
            if (batch.size() > 0) {
                batch.execute();
            }
            batch.close();
        }
    }

    static String search(NewScreening screening) {
        return (screening.subjectId() + "\n" + screening.subjectName()).toLowerCase(Locale.ROOT);
    }

    private static List<Object> answers(List<RuleAnswer> answers) {
        List<Object> values = new ArrayList<>();
        for (RuleAnswer answer : answers) {
            values.add(List.of(
                    answer.ruleId(),
                    answer.answer().name(),
                    answer.missing().stream()
                            .map(one -> List.of(one.file(), one.column()))
                            .toList()));
        }
        return values;
    }

    private static List<Object> cites(List<Origin> cites) {
        return cites.stream()
                .<Object>map(cite -> List.of(cite.file(), cite.line(), cite.row()))
                .toList();
    }

    /** All that was said, as one text: what the audit trail holds a hash of. */
    static String content(NewScreening screening) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("subject", screening.subjectId());
        content.put("name", screening.subjectName());
        content.put("kind", screening.subjectKind());
        content.put("outcome", screening.outcome().name());
        content.put("why", screening.why());
        content.put(
                "findings",
                screening.findings().stream().map(ScreeningRows::values).toList());
        content.put("answers", answers(screening.answers()));
        content.put("stamp", screening.stamp().values());
        content.put("dossier", screening.dossier());
        content.put("submission", screening.submission());
        content.put(
                "touches",
                screening.touches().stream()
                        .map(touch -> List.of(touch.kind().name(), touch.what()))
                        .toList());
        return CanonicalJson.of(content);
    }

    private static List<Object> values(FindingRecord finding) {
        return List.of(
                finding.number(),
                finding.rule(),
                finding.variant(),
                finding.severity().name(),
                finding.weight().name(),
                finding.counts(),
                finding.sentence(),
                Objects.requireNonNull(finding.arguments()),
                cites(finding.cites()));
    }
}
