package org.probity.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What was searched: each list with its date, its hash and its size, so that "no hit" says how much it means.
 *
 * @param lists the lists, sorted by name
 */
public record Searched(List<SearchedList> lists) {

    /**
     * A list that was searched.
     *
     * @param list short name
     * @param title full name, or its short one
     * @param state fresh, stale, sample, or "own" for a list among the user's own files
     * @param knownOn day on which it was known to be current
     * @param version the list's own date or version
     * @param sha256 of its files; for a list among the user's own files, of its rows
     * @param entries how many entries
     * @param names how many names they have
     */
    public record SearchedList(
            String list,
            String title,
            String state,
            @Nullable LocalDate knownOn,
            @Nullable String version,
            String sha256,
            long entries,
            long names) {}

    public Searched {
        lists = List.copyOf(lists);
    }

    /** These and others, sorted by name. */
    public Searched and(Searched others) {
        return new Searched(Stream.concat(lists.stream(), others.lists.stream())
                .sorted(Comparator.comparing(SearchedList::list))
                .toList());
    }

    public long entries() {
        return lists.stream().mapToLong(SearchedList::entries).sum();
    }

    public long names() {
        return lists.stream().mapToLong(SearchedList::names).sum();
    }

    /** As a sentence: "51 names of 49 entries on 2 lists were searched: un-sc of 2026-06-28, …." */
    public String said() {
        if (lists.isEmpty()) {
            return "No list was searched.";
        }
        return String.format(
                Locale.ROOT,
                "%,d %s of %,d %s on %,d %s searched: %s.",
                names(),
                names() == 1 ? "name" : "names",
                entries(),
                entries() == 1 ? "entry" : "entries",
                lists.size(),
                (lists.size() == 1 ? "list" : "lists") + (names() == 1 ? " was" : " were"),
                lists.stream()
                        .map(list -> list.list()
                                + (list.knownOn() == null ? " of unknown date" : " of " + list.knownOn())
                                + (list.state().equals("stale") || list.state().equals("sample")
                                        ? " (" + list.state() + ")"
                                        : ""))
                        .collect(Collectors.joining(", ")));
    }
}
