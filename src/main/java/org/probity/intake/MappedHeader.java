package org.probity.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.probity.fact.Problem;
import org.probity.intake.mapping.FactRule;
import org.probity.intake.mapping.FieldRule;
import org.probity.intake.mapping.MappedSource;
import org.probity.intake.value.Closest;

/** Finds the columns that a mapping names in a file's header; the second of the same name is "name#2". */
final class MappedHeader {
    /** Names that stand for the row's number and line and for the part of a split cell. */
    static final Set<String> SPECIAL = Set.of("row", "line", "part", "part number");

    private final List<String> header;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<Integer> used = new TreeSet<>();
    private final Map<String, Integer> resolved = new HashMap<>();

    MappedHeader(List<String> header) {
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            places.computeIfAbsent(Spellings.key(header.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Looks up every column the mapping names; what is not there is a problem of the mapping. */
    List<Problem> resolve(String mapping, String file, MappedSource source) {
        List<Problem> problems = new ArrayList<>();
        for (FactRule fact : source.facts()) {
            List<FieldRule> rules = new ArrayList<>(fact.when());
            rules.addAll(fact.fields().values());
            if (fact.split() != null) {
                rules.add(fact.split());
            }
            for (FieldRule rule : rules) {
                for (FieldRule.Part part : rule.parts()) {
                    if (part.isColumn() && !SPECIAL.contains(part.text())) {
                        resolve(part.text(), mapping + " " + rule.pointer(), file, problems);
                    }
                }
            }
        }
        return problems;
    }

    private void resolve(String column, String where, String file, List<Problem> problems) {
        int place = find(column);
        if (place >= 0) {
            resolved.put(column, place);
            used.add(place);
            return;
        }
        int times = places.getOrDefault(Spellings.key(column), List.of()).size();
        problems.add(new Problem(
                where,
                times > 1
                        ? file + " has " + times + " columns \"" + column + "\". Expected \"" + column + "#1\" to \""
                                + column + "#" + times + "\""
                        : file + " has no column \"" + column + "\"." + Closest.maybe(column, header)));
    }

    /** Place of a column by its name, or -1. */
    int find(String column) {
        List<Integer> whole = places.getOrDefault(Spellings.key(column), List.of());
        if (whole.size() == 1) {
            return whole.get(0);
        }
        int hash = column.lastIndexOf('#');
        if (hash < 0 || !column.substring(hash + 1).matches("[1-9][0-9]?")) {
            return -1;
        }
        List<Integer> named = places.getOrDefault(Spellings.key(column.substring(0, hash)), List.of());
        int number = Integer.parseInt(column.substring(hash + 1));
        return number <= named.size() ? named.get(number - 1) : -1;
    }

    /** Place of a column that was resolved. */
    int placeOf(String column) {
        return resolved.getOrDefault(column, -1);
    }

    /** Columns that the mapping reads nothing from. */
    List<String> ignored() {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!used.contains(i)) {
                ignored.add(header.get(i));
            }
        }
        return ignored;
    }
}
