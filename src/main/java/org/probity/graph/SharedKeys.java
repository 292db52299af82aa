package org.probity.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.probity.fact.Origin;
import org.probity.fact.SharedKey;
import org.probity.fact.SharedTies;

/** Says which keys two parties have in common. Immutable; safe for threads. */
public final class SharedKeys {

    private final ContactKeys contacts;
    private final PartyBook book;

    public SharedKeys(ContactKeys contacts, PartyBook book) {
        this.contacts = contacts;
        this.book = book;
    }

    /**
     * The keys that the party has in common with others, in both directions.
     *
     * @param wanted the others that matter
     * @param pastToo the others with whom a key counts although they had it at different times, such as a debarred firm
     *     and its successor
     */
    public List<SharedKey> of(String partyId, Predicate<String> wanted, Predicate<String> pastToo) {
        Map<List<String>, SharedKey> found = new LinkedHashMap<>();
        for (Contact mine : contacts.of(partyId)) {
            for (Contact theirs : contacts.sharing(mine)) {
                String other = theirs.partyId();
                if (!other.equals(partyId)
                        && wanted.test(other)
                        && (Periods.overlap(mine, theirs) || pastToo.test(other))) {
                    found.putIfAbsent(List.of(other, mine.kind(), mine.key()), fact(mine, theirs));
                }
            }
        }
        List<SharedKey> both = new ArrayList<>(found.values());
        found.values().forEach(key -> both.add(reversed(key)));
        return both;
    }

    private SharedKey fact(Contact mine, Contact theirs) {
        return new SharedKey(
                mine.kind(),
                mine.key(),
                mine.partyId(),
                book.name(mine.partyId()),
                theirs.partyId(),
                book.name(theirs.partyId()),
                distinct(List.of(mine.origin(), theirs.origin())));
    }

    private static SharedKey reversed(SharedKey key) {
        return new SharedKey(
                key.kind(), key.key(), key.otherId(), key.otherName(), key.partyId(), key.partyName(), key.origins());
    }

    /** Adds up the keys of each pair; owner and director count as one kind, a mail and its domain too. */
    public static List<SharedTies> ties(List<SharedKey> keys) {
        Map<List<String>, List<SharedKey>> pairs = new LinkedHashMap<>();
        for (SharedKey key : keys) {
            pairs.computeIfAbsent(List.of(key.partyId(), key.otherId()), pair -> new ArrayList<>())
                    .add(key);
        }
        List<SharedTies> ties = new ArrayList<>();
        pairs.values().forEach(pair -> ties.add(ties(pair.get(0), pair)));
        return ties;
    }

    private static SharedTies ties(SharedKey first, List<SharedKey> pair) {
        Set<String> kinds = new TreeSet<>();
        List<Origin> origins = new ArrayList<>();
        for (SharedKey key : pair) {
            kinds.add(key.kind());
            origins.addAll(key.origins());
        }
        int twins = (kinds.containsAll(List.of("owner", "director")) ? 1 : 0)
                + (kinds.containsAll(List.of("email", "mail domain")) ? 1 : 0);
        return new SharedTies(
                first.partyId(),
                first.partyName(),
                first.otherId(),
                first.otherName(),
                List.copyOf(kinds),
                kinds.size() - twins,
                distinct(origins));
    }

    private static List<Origin> distinct(List<Origin> origins) {
        return List.copyOf(new LinkedHashSet<>(origins));
    }
}
