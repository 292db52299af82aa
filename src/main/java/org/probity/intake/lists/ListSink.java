package org.probity.intake.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListEntry;
import org.probity.fact.Problem;
import org.probity.intake.table.FileRefused;

/** Gathers what a reader finds, and keeps count so that nothing is lost in silence. Not safe for threads. */
final class ListSink {
    /** The largest collection of all lists in the world has under two million entries. */
    private static final int MOST_ENTRIES = 3_000_000;

    private static final int MOST_PROBLEMS = 1_000;

    private final ReadAs as;
    private final List<ListEntry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<String, Long> notes = new TreeMap<>();
    private @Nullable LocalDate published;
    private long rows;

    ListSink(ReadAs as) {
        this.as = as;
    }

    String list() {
        return as.list();
    }

    /** What being listed means where the list itself does not say. */
    String type() {
        return as.type();
    }

    void row() {
        rows++;
    }

    /** A row that became nothing. */
    void lost(String file, long line, String message) {
        if (problems.size() == MOST_PROBLEMS) {
            throw new FileRefused(line, "more than " + MOST_PROBLEMS + " rows could not be read.");
        }
        problems.add(new Problem(file + ", line " + line, message));
    }

    /** Something that stays text, because its meaning is not known. */
    void note(String what) {
        notes.merge(what, 1L, Long::sum);
    }

    /** The latest day that the list gives itself. */
    void published(@Nullable LocalDate day) {
        if (day != null && (published == null || day.isAfter(published))) {
            published = day;
        }
    }

    /** An entry is complete. An id that was there before gets a number, so that both stay. */
    void entry(EntryDraft draft) {
        if (draft.hasNoName()) {
            lost(draft.file(), draft.line(), "this entry has no name. Expected at least one.");
            return;
        }
        if (entries.size() == MOST_ENTRIES) {
            throw new FileRefused(draft.line(), "the list has more than " + MOST_ENTRIES + " entries.");
        }
        String id = draft.id();
        for (int i = 2; !ids.add(id); i++) {
            note("ids given twice");
            id = draft.id() + "#" + i;
        }
        entries.add(draft.finish(list(), id, this));
    }

    /** An entry that came whole from elsewhere, under the name of this list. */
    void whole(ListEntry entry) {
        row();
        ids.add(entry.id());
        entries.add(entry);
    }

    ListReading reading() {
        return new ListReading(as.list(), published, entries, problems, notes, rows);
    }
}
