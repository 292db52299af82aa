package org.probity.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Limit;
import org.probity.fact.Problem;
import org.probity.intake.value.Closest;

/** Reads limits.csv and the reference tables of a rule book; all that is wrong comes back together. */
public final class LimitsReader {
    private static final String FILE = "limits.csv";
    private static final List<String> COLUMNS =
            List.of("key", "value", "unit", "from", "until", "mission", "meaning", "source");
    private static final List<String> UNITS = List.of("days", "USD", "percent", "count", "ratio", "numbers", "text");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Limit> firstByKey = new HashMap<>();
    private final Map<String, List<Limit>> byKeyAndMission = new HashMap<>();

    private LimitsReader() {}

    /**
     * @param limitsCsv text of limits.csv
     * @param tables name of each table to its text
     */
    public static LimitsRead read(String limitsCsv, Map<String, String> tables) {
        LimitsReader reader = new LimitsReader();
        CsvText text = CsvText.rows(FILE, limitsCsv);
        reader.problems.addAll(text.problems());
        List<Limit> limits = new ArrayList<>();
        if (reader.hasColumns(text)) {
            for (Row row : text.rows()) {
                Limit limit = reader.limit(row);
                if (limit != null) {
                    limits.add(limit);
                }
            }
        }
        return new LimitsRead(limits, reader.words(tables), reader.problems);
    }

    private boolean hasColumns(CsvText text) {
        for (String column : COLUMNS) {
            if (!text.columns().contains(column) && text.problems().isEmpty()) {
                problems.add(new Problem(
                        FILE + ", line 1",
                        "column \"" + column + "\" is missing. Found: " + String.join(", ", text.columns()) + "."
                                + Closest.maybe(column, text.columns())));
            }
        }
        for (String column : text.columns()) {
            if (!COLUMNS.contains(column)) {
                problems.add(new Problem(
                        FILE + ", line 1",
                        "there is no column \"" + column + "\". Expected " + String.join(", ", COLUMNS)
                                + Closest.maybe(column, COLUMNS)));
            }
        }
        return text.columns().containsAll(COLUMNS);
    }

    private @Nullable Limit limit(Row row) {
        int before = problems.size();
        for (String column : List.of("key", "value", "unit", "meaning", "source")) {
            if (row.text(column).isEmpty()) {
                wrong(row, column, "a value: no limit without one");
            }
        }
        if (!UNITS.contains(row.text("unit"))) {
            wrong(row, "unit", "one of " + String.join(", ", UNITS) + Closest.maybe(row.text("unit"), UNITS));
        } else if (!fits(row.text("value"), row.text("unit"))) {
            wrong(row, "value", expected(row.text("unit")));
        }
        LocalDate from = day(row, "from");
        LocalDate until = day(row, "until");
        if (from != null && until != null && until.isBefore(from)) {
            wrong(row, "until", "a day not before " + from + ", on which the limit begins");
        }
        if (problems.size() > before) {
            return null;
        }
        Limit limit = new Limit(
                row.text("key"),
                row.text("value"),
                row.text("unit"),
                from,
                until,
                row.text("mission"),
                row.text("meaning"),
                row.text("source"),
                row.origin());
        return hasOtherUnit(row, limit) || overlaps(row, limit) ? null : limit;
    }

    private boolean hasOtherUnit(Row row, Limit limit) {
        Limit first = firstByKey.computeIfAbsent(limit.key(), key -> limit);
        boolean isOther = !first.unit().equals(limit.unit());
        if (isOther) {
            wrong(
                    row,
                    "unit",
                    first.unit() + ", the unit of this key at " + first.origin().place());
        }
        return isOther;
    }

    private boolean overlaps(Row row, Limit limit) {
        List<Limit> others =
                byKeyAndMission.computeIfAbsent(limit.key() + "\n" + limit.mission(), key -> new ArrayList<>());
        for (Limit other : others) {
            LocalDate from = limit.from() == null ? LocalDate.MIN : limit.from();
            LocalDate until = limit.until() == null ? LocalDate.MAX : limit.until();
            if (Boolean.TRUE.equals(other.activeBetween(from, until))) {
                wrong(row, "key", "one value on a day: " + other.origin().place() + " holds on the same days");
                return true;
            }
        }
        others.add(limit);
        return false;
    }

    private @Nullable LocalDate day(Row row, String column) {
        String text = row.text(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(row, column, "a date like 2026-02-28");
            return null;
        }
    }

    private static boolean fits(String value, String unit) {
        return switch (unit) {
            case "text" -> true;
            case "days", "count" -> value.matches("-?[0-9]{1,9}");
            case "numbers" -> List.of(value.split(";", -1)).stream().allMatch(one -> isNumber(one.strip()));
            case "percent" -> isNumber(value) && new BigDecimal(value).abs().compareTo(new BigDecimal(10_000)) <= 0;
            default -> isNumber(value);
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,18}(\\.[0-9]{1,9})?");
    }

    private static String expected(String unit) {
        return switch (unit) {
            case "days", "count" -> "a whole number";
            case "numbers" -> "numbers separated by semicolons, with a dot before decimals";
            default -> "a number, with a dot before decimals and nothing between thousands";
        };
    }

    private void wrong(Row row, String column, String expected) {
        problems.add(new Problem(
                row.origin().file() + ", line " + row.origin().line(),
                column + " is \"" + row.text(column) + "\". Expected " + expected));
    }

    private Map<String, Set<String>> words(Map<String, String> tables) {
        Map<String, Set<String>> words = new HashMap<>();
        new TreeMap<>(tables).forEach((name, csv) -> {
            CsvText text = CsvText.rows("tables/" + name + ".csv", csv);
            problems.addAll(text.problems());
            Set<String> first = new LinkedHashSet<>();
            for (Row row : text.rows()) {
                String word = row.text(text.columns().get(0));
                if (!word.isEmpty()) {
                    first.add(word);
                }
            }
            words.put(name, Collections.unmodifiableSet(first));
        });
        return words;
    }
}
