package org.probity.casebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Outcome;
import org.probity.fact.Origin;
import org.probity.rulebook.Answer;
import org.probity.rulebook.Missing;
import org.probity.rulebook.RuleAnswer;
import org.probity.rulebook.syntax.Severity;

/** Reads a screening back as it was kept. */
final class ScreeningReader {

    private static final String SELECT = "SELECT s.kind, s.outcome, st.text AS stamp, an.text AS answers, s.run,"
            + " s.made_at, u.id AS user_id, u.login, p.salt, p.subject_id, p.subject_name, p.why, p.dossier, p.submission"
            + " FROM screenings s JOIN users u ON u.id = s.made_by JOIN texts st ON st.sha256 = s.stamp"
            + " JOIN texts an ON an.sha256 = s.answers LEFT JOIN screening_papers p ON p.screening = s.number"
            + " WHERE s.number = ?";

    private final Handle handle;

    ScreeningReader(Handle handle) {
        this.handle = handle;
    }

    /** A screening, and the salt of its hash in the audit trail, blank once erased. */
    record Salted(KeptScreening screening, String salt) {}

    Optional<Salted> read(long number) {
        Optional<Map<String, Object>> row =
                handle.select(SELECT, number).mapToMap().findOne();
        return row.map(columns -> salted(number, columns));
    }

    private Salted salted(long number, Map<String, @Nullable Object> row) {
        NewScreening content = new NewScreening(
                text(row, "subject_id"),
                text(row, "subject_name"),
                text(row, "kind"),
                Outcome.valueOf(text(row, "outcome")),
                text(row, "why"),
                findings(number),
                answers(text(row, "answers")),
                text(row, "dossier"),
                text(row, "submission"),
                stamp(text(row, "stamp")),
                touches(number));
        Object run = row.get("run");
        KeptScreening kept = new KeptScreening(
                Ids.SCREENING.of(number),
                Instant.parse(text(row, "made_at")),
                new Actor(text(row, "user_id"), text(row, "login"), java.util.Set.of()),
                run instanceof Number of ? Ids.RUN.of(of.longValue()) : "",
                row.get("salt") == null,
                content);
        return new Salted(kept, text(row, "salt"));
    }

    static String text(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }

    private List<FindingRecord> findings(long screening) {
        return handle.select(
                        "SELECT f.number, f.rule, f.variant, f.severity, f.weight, f.counts, p.sentence, p.arguments,"
                                + " p.cites FROM findings f LEFT JOIN finding_papers p"
                                + " ON p.screening = f.screening AND p.number = f.number"
                                + " WHERE f.screening = ? ORDER BY f.number",
                        screening)
                .map((row, context) -> new FindingRecord(
                        row.getInt(1),
                        row.getString(2),
                        row.getInt(3),
                        Severity.valueOf(row.getString(4)),
                        Severity.valueOf(row.getString(5)),
                        row.getInt(6) == 1,
                        orBlank(row.getString(7)),
                        row.getString(8) == null ? List.of() : JsonValues.array(row.getString(8)),
                        row.getString(9) == null ? List.of() : cites(row.getString(9))))
                .list();
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<Origin> cites(String json) {
        return JsonValues.rows(json).stream()
                .map(cite -> new Origin(
                        cite.get(0).toString(),
                        ((Number) cite.get(1)).longValue(),
                        cite.get(2).toString()))
                .toList();
    }

    private static List<RuleAnswer> answers(String json) {
        List<RuleAnswer> answers = new ArrayList<>();
        for (List<Object> answer : JsonValues.rows(json)) {
            List<Missing> missing = new ArrayList<>();
            for (Object one : (List<?>) answer.get(2)) {
                List<?> place = (List<?>) one;
                missing.add(new Missing(place.get(0).toString(), place.get(1).toString()));
            }
            answers.add(new RuleAnswer(
                    answer.get(0).toString(), Answer.valueOf(answer.get(1).toString()), missing));
        }
        return answers;
    }

    static Stamp stamp(String json) {
        Map<String, @Nullable Object> stamp = JsonValues.object(json);
        List<ListStamp> lists = new ArrayList<>();
        if (stamp.get("lists") instanceof List<?> given) {
            for (Object one : given) {
                lists.add(listStamp((Map<?, ?>) one));
            }
        }
        return new Stamp(
                text(stamp, "probity"),
                text(stamp, "drools"),
                text(stamp, "rules"),
                lists,
                text(stamp, "scorer"),
                text(stamp, "records"),
                LocalDate.parse(text(stamp, "as_of")),
                text(stamp, "mission"));
    }

    private static ListStamp listStamp(Map<?, ?> list) {
        return new ListStamp(
                String.valueOf(list.get("list")),
                String.valueOf(list.get("title")),
                String.valueOf(list.get("publisher")),
                list.get("retrieved_on") instanceof String day ? LocalDate.parse(day) : null,
                String.valueOf(list.get("version")),
                list.get("entries") instanceof Number entries ? entries.longValue() : 0,
                String.valueOf(list.get("sha256")));
    }

    private SortedSet<Touch> touches(long screening) {
        return new TreeSet<>(handle.select("SELECT kind, what FROM touches WHERE screening = ?", screening)
                .map((row, context) -> new Touch(Touch.Kind.valueOf(row.getString(1)), row.getString(2)))
                .list());
    }
}
