package org.probity.web.officer;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.probity.casebook.ScreeningLine;
import org.probity.decision.Outcome;

/**
 * A screening in a list of many.
 *
 * @param id its id
 * @param name name of its subject
 * @param kind kind of its subject
 * @param outcome what was said
 * @param day the day on which it was made
 * @param time the same with the time, UTC
 * @param by who made it
 * @param findings number of findings
 */
public record ScreeningView(
        String id, String name, String kind, Outcome outcome, String day, String time, String by, int findings) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static ScreeningView of(ScreeningLine line) {
        return new ScreeningView(
                line.id(),
                line.subjectName(),
                line.subjectKind(),
                line.outcome(),
                DAY.format(line.at()),
                TIME.format(line.at()),
                line.by(),
                line.findings());
    }
}
