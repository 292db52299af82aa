package org.probity.app.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.app.Book;
import org.probity.fact.Limit;
import org.probity.rulebook.syntax.Rule;

/**
 * What one book has that another has not.
 *
 * @param rules rules added, removed and changed, by id and variant
 * @param limits limits added, removed and changed, by key
 * @param tables lines of tables, outcomes and sentences added and removed, by file
 */
public record BookDifference(List<RuleChange> rules, List<LimitChange> limits, List<LinesChange> tables) {

    /** What happened to a rule, a limit or a file. */
    public enum What {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A rule that is not the same.
     *
     * @param rule id and variant, such as "PAY-05/2"
     * @param name its name now, or the last one
     * @param changes what changed, one line each
     */
    public record RuleChange(String rule, What what, String name, List<String> changes) {}

    /**
     * A limit that is not the same.
     *
     * @param key its key
     * @param holds from when until when, and for which mission; blank for always and all
     * @param before its value before, or blank
     * @param after its value after, or blank
     */
    public record LimitChange(String key, String holds, String before, String after) {}

    /**
     * A file with other lines.
     *
     * @param file below the rules folder
     * @param added lines it has now
     * @param removed lines it had before
     */
    public record LinesChange(String file, List<String> added, List<String> removed) {}

    public BookDifference {
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
        tables = List.copyOf(tables);
    }

    /** What the second book has that the first has not, and the other way round. */
    public static BookDifference of(Book before, Book after) {
        return new BookDifference(rules(before, after), limits(before, after), lines(before, after));
    }

    public boolean isNone() {
        return rules.isEmpty() && limits.isEmpty() && tables.isEmpty();
    }

    private static List<RuleChange> rules(Book before, Book after) {
        Map<String, Rule> old = byKey(before);
        Map<String, Rule> now = byKey(after);
        TreeSet<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<RuleChange> changes = new ArrayList<>();
        for (String key : keys) {
            Rule one = old.get(key);
            Rule other = now.get(key);
            if (one == null || other == null) {
                Rule there = Objects.requireNonNull(one == null ? other : one);
                changes.add(new RuleChange(key, one == null ? What.ADDED : What.REMOVED, there.name(), List.of()));
            } else {
                List<String> lines = RuleDifference.between(one, other);
                if (!lines.isEmpty()) {
                    changes.add(new RuleChange(key, What.CHANGED, other.name(), lines));
                }
            }
        }
        return changes;
    }

    private static Map<String, Rule> byKey(Book book) {
        Map<String, Rule> byKey = new TreeMap<>();
        book.rules().forEach(rule -> byKey.put(rule.key(), rule));
        return byKey;
    }

    private static List<LimitChange> limits(Book before, Book after) {
        Map<List<String>, String> old = values(before);
        Map<List<String>, String> now = values(after);
        Map<List<String>, String> all = new LinkedHashMap<>(old);
        now.forEach(all::putIfAbsent);
        List<LimitChange> changes = new ArrayList<>();
        for (List<String> key : all.keySet()) {
            String one = old.getOrDefault(key, "");
            String other = now.getOrDefault(key, "");
            if (!one.equals(other)) {
                changes.add(new LimitChange(key.get(0), key.get(1), one, other));
            }
        }
        changes.sort(java.util.Comparator.comparing(LimitChange::key).thenComparing(LimitChange::holds));
        return changes;
    }

    private static Map<List<String>, String> values(Book book) {
        Map<List<String>, String> values = new LinkedHashMap<>();
        for (Limit limit : book.limits().limits()) {
            String holds = (limit.from() == null ? "" : "from " + limit.from() + " ")
                    + (limit.until() == null ? "" : "until " + limit.until() + " ")
                    + (limit.mission().isBlank() ? "" : "for " + limit.mission());
            values.put(List.of(limit.key(), holds.strip()), limit.value());
        }
        return values;
    }

    private static List<LinesChange> lines(Book before, Book after) {
        TreeSet<String> files = new TreeSet<>(before.shelf().files().keySet());
        files.addAll(after.shelf().files().keySet());
        files.removeIf(file -> file.endsWith(".drl") || file.endsWith(".yaml") || file.equals("limits.csv"));
        List<LinesChange> changes = new ArrayList<>();
        for (String file : files) {
            List<String> old =
                    before.shelf().files().getOrDefault(file, "").lines().toList();
            List<String> now =
                    after.shelf().files().getOrDefault(file, "").lines().toList();
            if (!old.equals(now)) {
                changes.add(new LinesChange(file, RuleDifference.without(now, old), RuleDifference.without(old, now)));
            }
        }
        return changes;
    }
}
