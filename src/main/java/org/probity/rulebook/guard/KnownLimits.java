package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.fact.Limit;
import org.probity.fact.Limits;
import org.probity.rulebook.syntax.Term;

/** The limits and tables a rule may name, and which of them rules did name. */
final class KnownLimits {

    private final Map<String, List<Limit>> byKey = new TreeMap<>();
    private final Set<String> tables;
    private final Set<String> used = new TreeSet<>();

    KnownLimits(Limits limits) {
        for (Limit limit : limits.all()) {
            byKey.merge(limit.key(), List.of(limit), (old, one) -> {
                List<Limit> both = new ArrayList<>(old);
                both.addAll(one);
                return both;
            });
        }
        this.tables = limits.tableNames();
    }

    /** Complains unless the name is one that the given question of the limits can be about. */
    void check(String question, Value name, Token at, Page page) {
        if (!(name.term() instanceof Term.Literal literal) || !(literal.value() instanceof String text)) {
            page.complain(
                    at.line(), "$limits." + question + "(…) takes the name in quotes, such as \"payments.smallest\".");
        } else if (question.equals("table")) {
            checkTable(text, at, page);
        } else {
            used.add(text);
            checkKey(question, text, at, page);
        }
    }

    private void checkTable(String name, Token at, Page page) {
        if (!tables.contains(name)) {
            page.complain(
                    at.line(),
                    "There is no table \"" + name + "\". Expected one of rules/tables: "
                            + String.join(", ", new TreeSet<>(tables)) + "." + Nearest.maybe(name, tables));
        }
    }

    private void checkKey(String question, String key, Token at, Page page) {
        List<Limit> rows = byKey.getOrDefault(key, List.of());
        if (rows.isEmpty()) {
            page.complain(
                    at.line(), "rules/limits.csv has no limit \"" + key + "\"." + Nearest.maybe(key, byKey.keySet()));
            return;
        }
        String wanted = Vocabulary.LIMIT_UNITS.getOrDefault(question, "");
        String unit = rows.get(0).unit();
        if (!wanted.equals(unit)) {
            page.complain(
                    at.line(),
                    "The limit \"" + key + "\" has the unit " + unit + ", but $limits." + question + "(…) reads "
                            + wanted + "." + "\nMaybe $limits." + questionFor(unit) + "(\"" + key + "\")?");
        } else if (rows.stream().noneMatch(row -> row.mission().isBlank())) {
            page.complain(
                    at.line(),
                    "The limit \"" + key + "\" holds for mission \""
                            + rows.get(0).mission()
                            + "\" only. Expected also a row with a blank mission in rules/limits.csv, for all others.");
        }
    }

    private static String questionFor(String unit) {
        return Vocabulary.LIMIT_UNITS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("text");
    }

    /** Complains of limits that nobody asks for, and of limits the program asks for that are not there. */
    void checkUse(Set<String> keysOfCode, Complaints complaints) {
        byKey.forEach((key, rows) -> {
            if (!used.contains(key) && !keysOfCode.contains(key)) {
                complaints.add(
                        rows.get(0).origin().file(),
                        (int) rows.get(0).origin().line(),
                        "No rule asks for the limit \"" + key + "\", nor does the program." + Nearest.maybe(key, used));
            }
        });
        new TreeSet<>(keysOfCode)
                .stream()
                        .filter(key -> !byKey.containsKey(key))
                        .forEach(key -> complaints.add(
                                "limits.csv",
                                0,
                                "The limit \"" + key + "\", which the program asks for, is missing."
                                        + Nearest.maybe(key, byKey.keySet())));
    }
}
