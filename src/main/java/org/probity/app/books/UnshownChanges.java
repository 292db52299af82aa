package org.probity.app.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.probity.app.Book;
import org.probity.fact.Limit;

/**
 * What differs between two books and does not show in cases on record. The facts of a case (ties, shares, hits, who is who)
 * were drawn from its rows by the limits and tables of then, and are kept as they were; a change of such a limit shows only
 * where rows are read again, as over a run.
 */
public final class UnshownChanges {

    /** The tables by which the program makes facts; all others are looked at by rules alone. */
    private static final List<String> TABLES = List.of("tables/public-mail-domains.csv", "tables/relation-kinds.csv");

    private UnshownChanges() {}

    /** What differs, each by name and with both values, sorted; empty where everything shows. */
    public static List<String> between(Book inForce, Book candidate) {
        List<String> changes = new ArrayList<>();
        Map<String, String> before = limits(inForce);
        Map<String, String> after = limits(candidate);
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            String was = before.getOrDefault(key, "none");
            String is = after.getOrDefault(key, "none");
            if (!was.equals(is)) {
                changes.add(key + ": " + was + " now, " + is + " in the candidate");
            }
        }
        for (String table : TABLES) {
            if (!Objects.equals(
                    inForce.shelf().files().get(table),
                    candidate.shelf().files().get(table))) {
                changes.add(table + ": another table in the candidate");
            }
        }
        return changes;
    }

    private static Map<String, String> limits(Book book) {
        Set<String> shaping = Book.keysOfFacts();
        return book.limits().limits().stream()
                .filter(limit -> shaping.contains(limit.key()))
                .collect(Collectors.groupingBy(
                        Limit::key, TreeMap::new, Collectors.mapping(UnshownChanges::said, Collectors.joining(", "))));
    }

    private static String said(Limit limit) {
        return limit.value()
                + (limit.mission().isBlank() ? "" : " for " + limit.mission())
                + (limit.from() == null ? "" : " from " + limit.from())
                + (limit.until() == null ? "" : " until " + limit.until());
    }
}
