package org.probity.app.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.probity.intake.Row;

/** Calls the parties of a form by the ids under which the register knows them. */
final class SureIds {

    private static final Set<String> PARTIES = Set.of("vendors", "officials", "parties", "units");

    private final Map<String, String> known = new HashMap<>();

    private SureIds(List<Recognised> recognised) {
        for (Recognised one : recognised) {
            if (one.sure()) {
                known.putIfAbsent(one.typedId(), one.knownId());
            }
        }
    }

    /** The submission with known ids; the very same one where nobody is known for sure. */
    static Submission in(Submission submission, List<Recognised> recognised) {
        SureIds ids = new SureIds(recognised);
        return ids.known.isEmpty() ? submission : ids.in(submission);
    }

    private Submission in(Submission submission) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        submission
                .rows()
                .forEach((file, some) ->
                        rows.put(file, some.stream().map(row -> in(file, row)).toList()));
        return new Submission(
                known.getOrDefault(submission.subjectId(), submission.subjectId()),
                submission.kind(),
                rows,
                submission.asOf());
    }

    private Row in(String file, Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.values().forEach((column, text) -> values.put(column, namesParty(file, column) ? in(text) : text));
        return new Row(row.origin(), values);
    }

    private static boolean namesParty(String file, String column) {
        return column.endsWith("_id") || column.endsWith("_ids") || column.equals("id") && PARTIES.contains(file);
    }

    private String in(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(id -> known.getOrDefault(id.strip(), id))
                .collect(Collectors.joining(";"));
    }
}
