package org.probity.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Problem;
import org.probity.fact.SourceFact;
import org.probity.intake.FactStream.Desk;
import org.probity.intake.FactStream.Repeats;
import org.probity.intake.value.Closest;

/** Reads rows that are in memory through the same readers and the same checks as files. */
final class GivenRows {
    private GivenRows() {}

    static Optional<FileReport> read(String file, List<Row> rows, Gathering gathering) {
        Optional<FileKind> kind = KindGuess.byName(file);
        if (kind.isEmpty()) {
            gathering
                    .problems()
                    .add(new Problem(
                            file,
                            "there is no file \"" + file + "\". Expected one of "
                                    + String.join(", ", Vocabulary.names()) + Closest.maybe(file, Vocabulary.names())));
        }
        return kind.map(known -> read(file, known, rows, gathering));
    }

    private static FileReport read(String file, FileKind kind, List<Row> rows, Gathering gathering) {
        List<String> header = header(rows);
        HeaderMatch match = HeaderMatch.of(kind, header);
        Desk desk = gathering.desk();
        FactStream stream =
                new FactStream(kind, gathering.spellings(kind, false), Gathering.ownNames(kind), Repeats.REFUSED, desk);
        for (Row row : rows) {
            stream.take(desk.tally().begin(), row.origin(), ordered(row, header, match.source()), raw(row, header));
        }
        List<SourceFact> made = stream.finish();
        // A file given without rows says that there are none, in all columns.
        gathering.add(kind, rows.isEmpty() ? names(kind) : Gathering.given(kind, match.source()), made);
        gathering.through(desk);
        for (String ignored : match.ignored()) {
            gathering
                    .problems()
                    .add(new Problem(
                            file,
                            "there is no column \"" + ignored + "\". Expected one of " + String.join(", ", names(kind))
                                    + Closest.maybe(ignored, names(kind))));
        }
        RowTally tally = desk.tally();
        return new FileReport(
                file,
                List.of(kind.name()),
                "UTF-8",
                "none",
                tally.rows(),
                tally.used(),
                tally.partly(),
                tally.refused(),
                Map.of(kind.name(), (long) made.size()),
                match.ignored(),
                "");
    }

    private static List<String> names(FileKind kind) {
        return kind.columns().stream().map(Column::name).toList();
    }

    private static List<String> header(List<Row> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.values().keySet().stream().sorted().forEach(columns::add));
        return new ArrayList<>(columns);
    }

    private static @Nullable String[] ordered(Row row, List<String> header, int[] source) {
        @Nullable String[] cells = new String[source.length];
        for (int i = 0; i < source.length; i++) {
            cells[i] = source[i] < 0 ? null : row.values().get(header.get(source[i]));
        }
        return cells;
    }

    private static @Nullable String[] raw(Row row, List<String> header) {
        return header.stream()
                .map(column -> row.values().getOrDefault(column, ""))
                .toArray(String[]::new);
    }
}
