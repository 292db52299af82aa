package org.probity.intake.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.probity.fact.ListEntry;

/**
 * What changed from one reading of a list to another.
 *
 * @param added entries only the later one has, by id
 * @param removed entries only the earlier one has, by id
 * @param changed entries of both that say something else now, by id
 */
public record ListDifference(List<ListEntry> added, List<ListEntry> removed, List<Change> changed) {

    /**
     * An entry that says something else now.
     *
     * @param old as it was
     * @param now as it is
     * @param what the fields that differ
     */
    public record Change(ListEntry old, ListEntry now, List<String> what) {
        public Change {
            what = List.copyOf(what);
        }
    }

    public ListDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static ListDifference of(ListReading old, ListReading fresh) {
        Map<String, ListEntry> before = byId(old);
        Map<String, ListEntry> after = byId(fresh);
        List<ListEntry> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        after.forEach((id, now) -> {
            ListEntry was = before.get(id);
            if (was == null) {
                added.add(now);
            } else {
                List<String> what = differing(was, now);
                if (!what.isEmpty()) {
                    changed.add(new Change(was, now, what));
                }
            }
        });
        List<ListEntry> removed = before.values().stream()
                .filter(entry -> !after.containsKey(entry.id()))
                .toList();
        return new ListDifference(added, removed, changed);
    }

    private static Map<String, ListEntry> byId(ListReading reading) {
        return reading.entries().stream()
                .collect(Collectors.toMap(ListEntry::id, entry -> entry, (one, other) -> one, TreeMap::new));
    }

    /** The excerpt counts without its lines, which move when something is added above. */
    private static List<String> differing(ListEntry was, ListEntry now) {
        Map<String, Object> before = fields(was);
        List<String> what = new ArrayList<>();
        fields(now).forEach((name, value) -> {
            if (!Objects.equals(value, before.get(name))) {
                what.add(name);
            }
        });
        return what;
    }

    private static Map<String, Object> fields(ListEntry entry) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("type", entry.type());
        fields.put("kind", entry.kind());
        fields.put("names", entry.names());
        fields.put("births", entry.births());
        fields.put("birth places", entry.birthPlaces());
        fields.put("countries", entry.countries());
        fields.put("gender", entry.gender());
        fields.put("numbers", entry.numbers());
        fields.put("addresses", entry.addresses());
        fields.put("programmes", entry.programmes());
        fields.put("topics", entry.topics());
        fields.put("positions", entry.positions());
        fields.put("ties", entry.ties());
        fields.put("from", Objects.requireNonNullElse(entry.from(), ""));
        fields.put("until", Objects.requireNonNullElse(entry.until(), ""));
        fields.put(
                "other fields",
                entry.excerpt().stream()
                        .map(field -> field.label() + "=" + field.text())
                        .sorted()
                        .toList());
        return fields;
    }
}
