package org.probity.screening;

import java.util.List;

import org.probity.fact.ListEntry;
import org.probity.names.NameKnowledge;

/** Lists made ready for searching by name, by number and by party, with what they are. Immutable; safe for threads. */
public final class SearchableLists {

    private final ListedEntries names;
    private final ListedNumbers numbers;
    private final Searched searched;

    private SearchableLists(ListedEntries names, ListedNumbers numbers, Searched searched) {
        this.names = names;
        this.numbers = numbers;
        this.searched = searched;
    }

    /** Indexes the entries. */
    public static SearchableLists of(List<ListEntry> entries, Searched searched, NameKnowledge knowledge) {
        return new SearchableLists(ListedEntries.of(entries, knowledge), new ListedNumbers(entries), searched);
    }

    ListedEntries names() {
        return names;
    }

    ListedNumbers numbers() {
        return numbers;
    }

    public List<ListEntry> entries() {
        return names.entries();
    }

    public Searched searched() {
        return searched;
    }
}
