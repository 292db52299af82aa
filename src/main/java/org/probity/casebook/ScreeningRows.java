package org.probity.casebook;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Rows;
import org.probity.casebook.store.Writing;

/** Writes screenings, many at a time. Not safe for threads. */
final class ScreeningRows implements AutoCloseable {

    private final Writing change;
    private final Rows screenings;
    private final Rows papers;
    private final Rows findings;
    private final Rows findingPapers;
    private final Rows touches;

    /** The same stamp or answers of thousands of screenings are one object: written and hashed once. */
    private final Map<Object, String> texts = new IdentityHashMap<>();

    ScreeningRows(Writing change) {
        this.change = change;
        this.screenings =
                rows("screenings (number, kind, outcome, as_of, book, stamp, answers, run, place, made_at, made_by)");
        this.papers =
                rows("screening_papers (screening, salt, subject_id, subject_name, search, why, dossier, submission)");
        this.findings = rows("findings (screening, number, rule, variant, severity, weight, counts)");
        this.findingPapers = rows("finding_papers (screening, number, sentence, arguments, cites)");
        this.touches = rows("touches (kind, what, screening)");
    }

    private Rows rows(String tableAndColumns) {
        long columns = tableAndColumns.chars().filter(letter -> letter == ',').count() + 1;
        String marks = String.join(", ", Collections.nCopies((int) columns, "?"));
        return new Rows(change.handle(), "INSERT INTO " + tableAndColumns + " VALUES (" + marks + ")");
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
        String stamp = text(screening.stamp(), () -> ScreeningContent.stamp(screening));
        String answers = text(screening.answers(), () -> ScreeningContent.answers(screening));
        screenings.add(
                number,
                screening.subjectKind(),
                screening.outcome().name(),
                screening.stamp().asOf().toString(),
                screening.stamp().rulesHash(),
                stamp,
                answers,
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
        return Hashes.salted(salt, ScreeningContent.of(screening, stamp, answers));
    }

    private String text(Object value, Supplier<String> json) {
        return texts.computeIfAbsent(value, same -> change.text(json.get()));
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
                CanonicalJson.of(ScreeningContent.cites(finding.cites())));
    }

    /** Writes what was added. */
    void flush() {
        List.of(screenings, papers, findings, findingPapers, touches).forEach(Rows::flush);
    }

    @Override
    public void close() {
        List.of(screenings, papers, findings, findingPapers, touches).forEach(Rows::close);
    }

    static String search(NewScreening screening) {
        return (screening.subjectId() + "\n" + screening.subjectName()).toLowerCase(Locale.ROOT);
    }
}
