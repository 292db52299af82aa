package org.probity.casebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.probity.casebook.audit.Action;
import org.probity.casebook.store.Store;
import org.probity.casebook.store.Writing;
import org.probity.decision.Outcome;

/** The screenings on record. Safe for threads. */
public final class Screenings {

    private static final int MOST = 1_000;

    private final Store store;

    Screenings(Store store) {
        this.store = store;
    }

    /**
     * Keeps a screening.
     *
     * @param key the caller's own key for this post, or blank: the same key and screening give the same id
     * @return its id
     * @throws Refused when the actor is no officer or reviewer, or the key came before with another screening
     */
    public String keep(NewScreening screening, Actor by, String key) {
        by.mustBe(Role.OFFICER, Role.REVIEWER);
        String content = ScreeningContent.of(screening);
        return store.post(by, key, "keep a screening", content, change -> kept(change, screening));
    }

    private static String kept(Writing change, NewScreening screening) {
        long number = change.next("screenings");
        try (ScreeningRows rows = new ScreeningRows(change)) {
            String hash = rows.add(number, screening, null, null);
            rows.flush();
            change.record(Action.SCREENING_KEPT, Ids.SCREENING.of(number), entry(screening, hash));
        }
        return Ids.SCREENING.of(number);
    }

    private static Map<String, Object> entry(NewScreening screening, String hash) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("content", hash);
        details.put("kind", screening.subjectKind());
        details.put("outcome", screening.outcome().name());
        details.put("findings", screening.findings().size());
        details.put("rules", screening.stamp().rulesHash());
        details.put(
                "lists",
                screening.stamp().lists().stream()
                        .map(list -> list.list() + " " + list.sha256())
                        .toList());
        details.put("scorer", screening.stamp().scorer());
        details.put("probity", screening.stamp().probity());
        details.put("drools", screening.stamp().drools());
        details.put("as_of", screening.stamp().asOf().toString());
        return details;
    }

    /** The screening with an id. */
    public Optional<KeptScreening> find(String id) {
        long number = Ids.SCREENING.number(id);
        return store.read(handle -> new ScreeningReader(handle).read(number)).map(ScreeningReader.Salted::screening);
    }

    /** The newest screening of a subject. */
    public Optional<ScreeningLine> newestOf(String subjectId) {
        return search(ScreeningQuery.ofSubject(subjectId, 1)).stream().findFirst();
    }

    /** The screenings that are wanted, newest first. */
    public List<ScreeningLine> search(ScreeningQuery query) {
        return store.read(handle -> lines(handle, query));
    }

    private static List<ScreeningLine> lines(Handle handle, ScreeningQuery wanted) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        if (!wanted.text().isBlank()) {
            where.append(" AND p.search LIKE :text ESCAPE '!'");
            values.put("text", "%" + literal(wanted.text()) + "%");
        }
        if (!wanted.subjectId().isBlank()) {
            where.append(" AND p.subject_id = :subject");
            values.put("subject", wanted.subjectId());
        }
        wanted.outcome().ifPresent(outcome -> {
            where.append(" AND s.outcome = :outcome");
            values.put("outcome", outcome.name());
        });
        if (!wanted.runId().isBlank()) {
            where.append(" AND s.run = :run");
            values.put("run", Ids.RUN.number(wanted.runId()));
        }
        if (!wanted.before().isBlank()) {
            where.append(" AND s.number < :before");
            values.put("before", Ids.SCREENING.number(wanted.before()));
        }
        values.put("most", Math.max(0, Math.min(wanted.most(), MOST)));
        return lines(handle.createQuery(LINE + where + " ORDER BY s.number DESC LIMIT :most")
                .bindMap(values));
    }

    private static final String LINE = "SELECT s.number, s.made_at, u.login, p.subject_id, p.subject_name, s.kind,"
            + " s.outcome, s.as_of, (SELECT COUNT(*) FROM findings f WHERE f.screening = s.number), s.book"
            + " FROM screenings s JOIN users u ON u.id = s.made_by"
            + " LEFT JOIN screening_papers p ON p.screening = s.number";

    private static String literal(String text) {
        return text.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static List<ScreeningLine> lines(Query query) {
        return query.map((row, context) -> new ScreeningLine(
                        Ids.SCREENING.of(row.getLong(1)),
                        Instant.parse(row.getString(2)),
                        row.getString(3),
                        row.getString(4) == null ? "" : row.getString(4),
                        row.getString(5) == null ? "" : row.getString(5),
                        row.getString(6),
                        Outcome.valueOf(row.getString(7)),
                        LocalDate.parse(row.getString(8)),
                        row.getInt(9),
                        row.getString(10)))
                .list();
    }

    /**
     * The newest screening of each subject that rests on something that changed, with what it was.
     *
     * @param changed parties, list entries, rules or lists
     * @return screening id to what of it changed, sorted by id
     */
    public Map<String, SortedSet<Touch>> touchedBy(Collection<Touch> changed) {
        return store.read(handle -> {
            Map<String, SortedSet<Touch>> touched = new java.util.TreeMap<>();
            for (Touch touch : changed) {
                handle.select(TOUCHED, touch.kind().name(), touch.what())
                        .mapTo(Long.class)
                        .forEach(number -> touched.computeIfAbsent(Ids.SCREENING.of(number), id -> new TreeSet<>())
                                .add(touch));
            }
            return touched;
        });
    }

    private static final String TOUCHED = "SELECT t.screening FROM touches t"
            + " JOIN screening_papers p ON p.screening = t.screening WHERE t.kind = ? AND t.what = ?"
            + " AND NOT EXISTS (SELECT 1 FROM screening_papers later WHERE later.subject_id = p.subject_id"
            + " AND later.screening > p.screening)";
}
