package org.probity.app.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.intake.Row;

/**
 * Whom somebody asks about, and what they typed about it. Rows are those of the files, by file of the vocabulary: a form
 * is a set of files with few lines. A row with the id of a party that the register knows speaks of that party.
 *
 * @param subjectId id of the subject, in the register or in the rows
 * @param kind vendor, official, unit or buyer
 * @param rows rows by file, such as "vendors"; none for a party as the register knows it
 * @param asOf the day judged; without it the day of the settings or of the mission
 */
public record Submission(String subjectId, String kind, Map<String, List<Row>> rows, Optional<LocalDate> asOf) {

    public Submission {
        Map<String, List<Row>> copied = new LinkedHashMap<>();
        rows.forEach((file, some) -> copied.put(file, List.copyOf(some)));
        rows = java.util.Collections.unmodifiableMap(copied);
    }

    /** A party as the register knows it. */
    public static Submission known(String subjectId, String kind) {
        return new Submission(subjectId, kind, Map.of(), Optional.empty());
    }
}
