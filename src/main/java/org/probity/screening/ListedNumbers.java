package org.probity.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntLists;
import org.probity.fact.ListEntry;

/** The entries of lists by their numbers and by the party they name themselves. Immutable; safe for threads. */
final class ListedNumbers {

    private final Map<String, IntArrayList> byNumber = new HashMap<>();
    private final Map<String, IntArrayList> byParty = new HashMap<>();

    ListedNumbers(List<ListEntry> entries) {
        for (int number = 0; number < entries.size(); number++) {
            ListEntry entry = entries.get(number);
            if (entry.partyId() != null) {
                put(byParty, entry.partyId(), number);
            }
            for (ListEntry.Number listed : entry.numbers()) {
                put(byNumber, Numbers.key(listed.scheme(), listed.value()), number);
            }
        }
        byNumber.remove("");
    }

    private static void put(Map<String, IntArrayList> map, String key, int number) {
        map.computeIfAbsent(key, same -> new IntArrayList(1)).add(number);
    }

    /** Numbers of the entries with the key. */
    IntList byKey(String key) {
        IntList found = byNumber.get(key);
        return found == null ? IntLists.emptyList() : found;
    }

    /** Numbers of the entries that name the party by its own id. */
    IntList byParty(String partyId) {
        IntList found = byParty.get(partyId);
        return found == null ? IntLists.emptyList() : found;
    }
}
