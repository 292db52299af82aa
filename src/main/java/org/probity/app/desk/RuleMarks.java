package org.probity.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.app.Book;
import org.probity.app.Shelves;
import org.probity.app.desk.Because.Kind;
import org.probity.fact.Limit;
import org.probity.rulebook.syntax.Rule;

/**
 * A mark for each rule of a book that is another one when the rule, a limit or a table it names has changed; and one for
 * the limits that the program itself reads, which concern everybody.
 *
 * @param byRule mark by rule id, sorted
 * @param byKind rules by kind of subject
 * @param program mark of the limits that the program reads, and of the table of outcomes
 */
record RuleMarks(Map<String, String> byRule, Map<String, Set<String>> byKind, String program) {

    static RuleMarks of(Book book) {
        Map<String, String> marks = new TreeMap<>();
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (Rule rule : book.rules()) {
            marks.computeIfAbsent(rule.id(), id -> mark(book, rule.file()));
            rule.card().subjects().forEach(kind -> kinds.computeIfAbsent(kind, one -> new TreeSet<>())
                    .add(rule.id()));
        }
        StringBuilder program =
                new StringBuilder(text(book, "outcome.csv")).append(text(book, "tables/relation-kinds.csv"));
        for (Limit limit : book.limits().limits()) {
            if (Book.keysOfCode().contains(limit.key())) {
                program.append(said(limit));
            }
        }
        return new RuleMarks(marks, kinds, Shelves.hash(program.toString()));
    }

    private static String mark(Book book, String file) {
        String rule = text(book, file);
        StringBuilder all = new StringBuilder(rule);
        for (Limit limit : book.limits().limits()) {
            if (rule.contains('"' + limit.key() + '"')) {
                all.append(said(limit));
            }
        }
        book.limits().tables().keySet().stream()
                .sorted()
                .filter(table -> rule.contains('"' + table + '"'))
                .forEach(table -> all.append(text(book, "tables/" + table + ".csv")));
        return Shelves.hash(all.toString());
    }

    private static String said(Limit limit) {
        return '\n'
                + limit.key()
                + ' '
                + limit.value()
                + ' '
                + limit.from()
                + ' '
                + limit.until()
                + ' '
                + limit.mission();
    }

    private static String text(Book book, String file) {
        return book.shelf().files().getOrDefault(file, "");
    }

    /** What is different for subjects of a kind: rules added, changed and removed. */
    List<Because> differences(RuleMarks now, String kind) {
        List<Because> reasons = new ArrayList<>();
        if (!program.equals(now.program)) {
            reasons.add(Because.of(Kind.LIMITS));
        }
        Set<String> ids = new TreeSet<>(byKind.getOrDefault(kind, Set.of()));
        ids.addAll(now.byKind.getOrDefault(kind, Set.of()));
        for (String id : ids) {
            String before = byRule.get(id);
            String after = now.byRule.get(id);
            if (before == null) {
                reasons.add(Because.of(Kind.RULE_NEW, "rule", id));
            } else if (after == null) {
                reasons.add(Because.of(Kind.RULE_GONE, "rule", id));
            } else if (!before.equals(after)) {
                reasons.add(Because.of(Kind.RULE_CHANGED, "rule", id));
            }
        }
        return reasons;
    }
}
