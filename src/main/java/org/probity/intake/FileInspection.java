package org.probity.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Problem;
import org.probity.intake.table.Doubt;
import org.probity.intake.table.FileRefused;
import org.probity.intake.table.Table;

/**
 * What is in a file, before it is used.
 *
 * @param report encoding, delimiter, kinds and what became of the rows
 * @param columns what each column is read as
 * @param preview the first rows, cell by cell, at most 10
 * @param rejects what would be refused
 * @param problems why the file as a whole cannot be used
 */
public record FileInspection(
        FileReport report,
        List<ColumnUse> columns,
        List<List<String>> preview,
        List<Reject> rejects,
        List<Problem> problems) {
    private static final int PREVIEW_ROWS = 10;

    public FileInspection {
        columns = List.copyOf(columns);
        preview = List.copyOf(preview);
        rejects = List.copyOf(rejects);
        problems = List.copyOf(problems);
    }

    /** Looks at a file: one inspection for each table in it, and one more where something stood in the way. */
    public static List<FileInspection> of(Path file, IntakeOptions options) {
        return Intake.inspect(file, options);
    }

    static FileInspection of(InputTable table, FileReport report, Reading reading) {
        return new FileInspection(
                report, table.columns(), preview(table.source()), reading.rejects(), reading.problems());
    }

    static FileInspection of(String file, List<Problem> problems) {
        FileReport nothing = FileReport.refused(file, "unknown", "unknown", "");
        return new FileInspection(nothing, List.of(), List.of(), List.of(), problems);
    }

    private static List<List<String>> preview(Source source) {
        List<List<String>> rows = new ArrayList<>();
        try {
            source.table().forEachRow(new Preview(rows));
        } catch (EnoughSeen | FileRefused e) {
            // The preview ends here; why a file is refused stands in the problems.
            return rows;
        }
        return rows;
    }

    /** Takes the first rows as they are, and then leaves the table. */
    private record Preview(List<List<String>> rows) implements Table.RowSink {
        @Override
        public void row(long line, @Nullable String[] cells) {
            if (rows.size() == PREVIEW_ROWS) {
                throw new EnoughSeen();
            }
            rows.add(Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList());
        }

        @Override
        public void doubtful(long line, @Nullable String[] cells, Doubt doubt) {
            row(line, cells);
        }
    }

    /** Stops a table that has no other way to be left in the middle. */
    private static final class EnoughSeen extends RuntimeException {
        private static final long serialVersionUID = 1;

        EnoughSeen() {
            super("enough seen", null, false, false);
        }
    }
}
