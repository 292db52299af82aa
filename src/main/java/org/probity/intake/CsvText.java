package org.probity.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;
import org.probity.fact.Problem;
import org.probity.intake.table.CsvTable;
import org.probity.intake.table.FileRefused;

/**
 * The rows of a small CSV table that is already in memory, such as limits.csv.
 *
 * @param columns its columns, as written
 * @param rows its rows
 * @param problems what is wrong with it; then there may be fewer rows
 */
public record CsvText(List<String> columns, List<Row> rows, List<Problem> problems) {
    public CsvText {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * @param name what the user calls the table, such as "limits.csv"
     * @param text its text
     */
    public static CsvText rows(String name, String text) {
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> header = List.of();
        try {
            CsvTable table = CsvTable.of(text);
            header = table.header();
            List<String> columns = header;
            for (String twice : twice(columns)) {
                problems.add(new Problem(
                        name + ", line " + table.headerLine(),
                        "column \"" + twice + "\" stands twice. Expected every column once."));
            }
            table.forEachRow((line, cells) -> {
                if (cells.length == columns.size()) {
                    rows.add(new Row(new Origin(name, line, ""), values(columns, cells)));
                } else {
                    problems.add(new Problem(
                            name + ", line " + line,
                            "found " + cells.length + " values. Expected " + columns.size() + ", as in the header."));
                }
            });
        } catch (FileRefused e) {
            problems.add(e.problem(name));
        }
        return new CsvText(header, rows, problems);
    }

    private static Set<String> twice(List<String> columns) {
        Set<String> seen = new HashSet<>();
        return columns.stream().filter(column -> !seen.add(column)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> values(List<String> columns, @Nullable String[] cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            values.put(columns.get(i), cell == null ? "" : cell);
        }
        return values;
    }
}
