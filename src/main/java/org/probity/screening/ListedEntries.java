package org.probity.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.probity.fact.ListEntry;
import org.probity.names.Name;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.NameKnowledge;

/** Entries of lists, searched by all their names. Immutable; safe for threads. */
public final class ListedEntries {

    /** Names looked at for one search. */
    private static final int MOST_NAMES = 50;

    private final List<ListEntry> entries;
    private final int[] entryOfName;
    private final List<String> texts;
    private final NameIndex index;

    /**
     * An entry that may be meant.
     *
     * @param number its number, in the order in which the entries were given
     * @param entry the entry
     * @param name its name that is likest
     * @param score how alike the names are, 0-1
     */
    public record Met(int number, ListEntry entry, String name, double score) {}

    private ListedEntries(List<ListEntry> entries, IntArrayList entryOfName, List<String> texts, NameIndex index) {
        this.entries = List.copyOf(entries);
        this.entryOfName = entryOfName.toIntArray();
        this.texts = List.copyOf(texts);
        this.index = index;
    }

    /** Makes the entries' names ready and indexes them. */
    public static ListedEntries of(List<ListEntry> entries, NameKnowledge knowledge) {
        NameIndex.Builder index = new NameIndex.Builder();
        IntArrayList entryOfName = new IntArrayList();
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < entries.size(); number++) {
            ListEntry entry = entries.get(number);
            for (ListEntry.Name name : entry.names()) {
                for (Name read : knowledge.readAll(name.text())) {
                    index.add(read, kind(entry));
                    entryOfName.add(number);
                    texts.add(name.text());
                }
            }
        }
        return new ListedEntries(entries, entryOfName, texts, index.build());
    }

    /** How the names of an entry are compared. */
    private static Kind kind(ListEntry entry) {
        return "person".equals(entry.kind()) ? Kind.PERSON : Kind.COMPANY;
    }

    /** How many names are searched, several in one text as one. */
    public long names() {
        return entries.stream().mapToLong(entry -> entry.names().size()).sum();
    }

    /** The entries given. */
    public List<ListEntry> entries() {
        return entries;
    }

    /** How alike a name is with the likest name of an entry, 0-1, whether the search finds it or not. */
    public double likeness(int number, Name name, NameKnowledge knowledge) {
        ListEntry entry = entries.get(number);
        return entry.names().stream()
                .flatMap(own -> knowledge.readAll(own.text()).stream())
                .mapToDouble(own -> NameComparison.score(name, own, kind(entry)))
                .max()
                .orElse(0);
    }

    /** Entries with a name at least as alike as the fixed threshold, likest first. */
    public List<Met> search(Name name) {
        Map<Integer, Met> met = new LinkedHashMap<>();
        for (NameIndex.Candidate found : index.search(name, MOST_NAMES)) {
            int number = entryOfName[found.number()];
            if (found.score() >= NameComparison.THRESHOLD) {
                met.putIfAbsent(number, new Met(number, entries.get(number), texts.get(found.number()), found.score()));
            }
        }
        return met.values().stream()
                .sorted(Comparator.comparingDouble(Met::score).reversed())
                .toList();
    }
}
