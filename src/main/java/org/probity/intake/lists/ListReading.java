package org.probity.intake.lists;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListEntry;
import org.probity.fact.Problem;

/**
 * What was read of a list.
 *
 * @param list short name of the list
 * @param published day the list gives itself; null where it says none
 * @param entries its entries, in the order of the file
 * @param problems rows that became no entry and no part of one; a list with any is refused
 * @param notes what was read with less than it says, and how often, such as a country nobody knows
 * @param rows rows read, or XML and JSON records
 */
public record ListReading(
        String list,
        @Nullable LocalDate published,
        List<ListEntry> entries,
        List<Problem> problems,
        SortedMap<String, Long> notes,
        long rows) {

    public ListReading {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    /** Number of entries by kind. */
    public SortedMap<String, Long> kinds() {
        return entries.stream().collect(Collectors.groupingBy(ListEntry::kind, TreeMap::new, Collectors.counting()));
    }

    /** What was counted, by what it is: entries, names, births and so on. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("entries", (long) entries.size());
        counts.put("names", sum(entry -> entry.names().size()));
        counts.put("addresses", sum(entry -> entry.addresses().size()));
        counts.put("numbers", sum(entry -> entry.numbers().size()));
        counts.put("births", sum(entry -> entry.births().size()));
        counts.put("ties", sum(entry -> entry.ties().size()));
        return counts;
    }

    private long sum(java.util.function.ToIntFunction<ListEntry> size) {
        return entries.stream().mapToLong(size::applyAsInt).sum();
    }
}
