package org.probity.proving.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.probity.fact.Limit;
import org.probity.fact.Limits;

/** Limits that also hold each number one unit up and one down, under keys of their own, for changed rules to ask for. */
public final class ShiftedLimits {

    private static final String FIRST_GRADES = "AF";
    private static final String LAST_GRADES = "16";

    private ShiftedLimits() {}

    /** The limits with the shifted ones beside them. */
    public static Limits of(Limits limits) {
        List<Limit> all = new ArrayList<>(limits.all());
        for (Limit limit : limits.all()) {
            values(limit).forEach((how, value) -> all.add(shifted(limit, how, value)));
        }
        Map<String, java.util.Set<String>> tables =
                limits.tableNames().stream().collect(Collectors.toMap(name -> name, limits::table));
        return new Limits(all, tables, limits.day(), limits.mission());
    }

    /** How the limit of a key can be shifted, in words, such as "one unit up". */
    static List<String> ways(Limits limits, String key) {
        return limits.all().stream()
                .filter(limit -> limit.key().equals(key))
                .flatMap(limit -> values(limit).keySet().stream())
                .distinct()
                .toList();
    }

    /** The key that a shifted limit stands under. */
    static String key(String key, String how) {
        return key + " " + how;
    }

    private static Limit shifted(Limit limit, String how, String value) {
        return new Limit(
                key(limit.key(), how),
                value,
                limit.unit(),
                limit.from(),
                limit.until(),
                limit.mission(),
                limit.meaning(),
                limit.source(),
                limit.origin());
    }

    private static Map<String, String> values(Limit limit) {
        return switch (limit.unit()) {
            case "numbers" -> withoutOne(limit.value());
            case "text" -> grades(limit.value());
            default -> neighbours(new BigDecimal(limit.value()));
        };
    }

    /** The unit is that of the last digit written. */
    private static Map<String, String> neighbours(BigDecimal value) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("one unit up", value.add(value.ulp()).toPlainString());
        values.put("one unit down", value.subtract(value.ulp()).toPlainString());
        return values;
    }

    private static Map<String, String> withoutOne(String numbers) {
        List<String> all =
                Arrays.stream(numbers.split(";", -1)).map(String::strip).toList();
        Map<String, String> values = new LinkedHashMap<>();
        for (String one : all) {
            if (all.size() > 1) {
                values.put(
                        "without " + one,
                        all.stream().filter(other -> !other.equals(one)).collect(Collectors.joining(";")));
            }
        }
        return values;
    }

    /** A grade of source and content such as B2: each a step better and a step worse. */
    private static Map<String, String> grades(String grade) {
        Map<String, String> values = new LinkedHashMap<>();
        if (grade.matches("[A-F][1-6]")) {
            for (int step : new int[] {-1, 1}) {
                put(values, FIRST_GRADES, (char) (grade.charAt(0) + step), "" + grade.charAt(1), true);
                put(values, LAST_GRADES, (char) (grade.charAt(1) + step), "" + grade.charAt(0), false);
            }
        }
        return values;
    }

    private static void put(Map<String, String> values, String range, char step, String other, boolean first) {
        if (step >= range.charAt(0) && step <= range.charAt(1)) {
            String grade = first ? step + other : other + step;
            values.put("as " + grade, grade);
        }
    }
}
