package org.probity.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.probity.fact.Keys;
import org.probity.fact.Listing;
import org.probity.names.NameWriting;

/** The entries of all lists by number, by name and by the party they name themselves. Immutable; safe for threads. */
final class ListedNames {

    /** An entry and the number or name under which it was found. */
    record Entry(Listing listing, String written) {}

    private final Map<String, List<Entry>> byNumber = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> byParty = new HashMap<>();

    ListedNames(List<Listing> listings, NameWriting writing) {
        for (Listing listing : listings) {
            if (listing.partyId() != null) {
                put(byParty, listing.partyId(), listing, listing.name());
            }
            for (String number : listing.identifiers()) {
                put(byNumber, numberKey(number), listing, number);
            }
            putNames(listing, writing);
        }
    }

    private void putNames(Listing listing, NameWriting writing) {
        List<String> names = new ArrayList<>(List.of(listing.name()));
        names.addAll(listing.aliases());
        for (String name : names) {
            Set<String> keys = new TreeSet<>();
            if (!"person".equals(listing.kind())) {
                keys.add(writing.company(name));
            }
            if (listing.kind() == null || "person".equals(listing.kind())) {
                keys.add(writing.person(name));
            }
            keys.remove("");
            keys.forEach(key -> put(byName, key, listing, name));
        }
    }

    private static void put(Map<String, List<Entry>> map, String key, Listing listing, String written) {
        map.computeIfAbsent(key, same -> new ArrayList<>(1)).add(new Entry(listing, written));
    }

    /** The scheme in small letters and the number without punctuation: "passport:K 123" is "passport:K123". */
    private static String numberKey(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? numberKey("", written)
                : numberKey(written.substring(0, colon), written.substring(colon + 1));
    }

    private static String numberKey(String scheme, String value) {
        return Keys.identifier(scheme) + ':' + Keys.identifier(value);
    }

    /** Entries with the number in the same scheme, or in none. */
    List<Entry> byNumber(String scheme, String value) {
        List<Entry> found = new ArrayList<>(byNumber.getOrDefault(numberKey(scheme, value), List.of()));
        found.addAll(byNumber.getOrDefault(numberKey("", value), List.of()));
        return found;
    }

    List<Entry> byName(String key) {
        return byName.getOrDefault(key, List.of());
    }

    List<Entry> byParty(String partyId) {
        return byParty.getOrDefault(partyId, List.of());
    }
}
