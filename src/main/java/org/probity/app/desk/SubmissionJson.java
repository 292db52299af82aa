package org.probity.app.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.casebook.JsonValues;
import org.probity.casebook.UnreadablePaper;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.fact.Origin;
import org.probity.intake.Row;

/** Submissions as canonical JSON, so that they can be kept and screened again. */
public final class SubmissionJson {

    private SubmissionJson() {}

    /** As canonical JSON. */
    public static String of(Submission submission) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", submission.subjectId());
        values.put("kind", submission.kind());
        submission.asOf().ifPresent(day -> values.put("as_of", day.toString()));
        Map<String, Object> rows = new LinkedHashMap<>();
        submission
                .rows()
                .forEach((file, some) ->
                        rows.put(file, some.stream().map(SubmissionJson::values).toList()));
        values.put("rows", rows);
        return CanonicalJson.of(values);
    }

    private static Map<String, Object> values(Row row) {
        return Map.of(
                "at",
                List.of(row.origin().file(), row.origin().line(), row.origin().row()),
                "values",
                row.values());
    }

    /**
     * Reads one back.
     *
     * @throws UnreadablePaper when the text is not one that was written here
     */
    public static Submission read(String text) {
        Map<String, ?> values = JsonValues.paper(text);
        try {
            Map<String, List<Row>> rows = new LinkedHashMap<>();
            ((Map<?, ?>) known(values, "rows")).forEach((file, some) -> rows.put((String) file, rows((List<?>) some)));
            return new Submission(
                    (String) known(values, "subject"),
                    (String) known(values, "kind"),
                    rows,
                    Optional.ofNullable((String) values.get("as_of")).map(LocalDate::parse));
        } catch (ClassCastException | DateTimeException | IndexOutOfBoundsException misfit) {
            throw new UnreadablePaper("A submission has other values than expected: " + misfit.getMessage());
        }
    }

    private static List<Row> rows(List<?> values) {
        List<Row> rows = new ArrayList<>();
        for (Object one : values) {
            List<?> at = (List<?>) known((Map<?, ?>) one, "at");
            Map<String, String> cells = new LinkedHashMap<>();
            ((Map<?, ?>) known((Map<?, ?>) one, "values"))
                    .forEach((column, cell) -> cells.put((String) column, (String) cell));
            rows.add(new Row(
                    new Origin((String) at.get(0), ((Number) at.get(1)).longValue(), (String) at.get(2)), cells));
        }
        return rows;
    }

    private static Object known(Map<?, ?> values, String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new UnreadablePaper("A submission lacks \"" + key + "\". Found " + values.keySet() + ".");
        }
        return value;
    }
}
