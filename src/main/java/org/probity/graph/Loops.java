package org.probity.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;
import org.probity.fact.OwnershipLoop;

/**
 * Firms that own each other in a circle, or own themselves, as seen from one firm: whoever stands in a circle with one of
 * its owners is an owner too, so nobody else need be looked at. Immutable; safe for threads.
 */
public final class Loops {

    private final Holdings holdings;
    private final PartyBook book;

    public Loops(Holdings holdings, PartyBook book) {
        this.holdings = holdings;
        this.book = book;
    }

    /** Circles in which the firm or one of its owners stands, by their first member. */
    public List<OwnershipLoop> above(String assetId, List<String> owners) {
        TreeSet<String> firms = new TreeSet<>(owners);
        firms.add(assetId);
        firms.removeIf(firm -> holdings.sharesOf(firm).isEmpty());
        List<String> ids = List.copyOf(firms);
        Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
        numbers.defaultReturnValue(-1);
        ids.forEach(id -> numbers.put(id, numbers.size()));
        List<OwnershipLoop> loops = new ArrayList<>();
        for (int[] members : Circles.of(ids.size(), firm -> owners(ids.get(firm), numbers))) {
            if (members.length > 1 || ownsItself(ids.get(members[0]))) {
                loops.add(loop(
                        assetId,
                        java.util.Arrays.stream(members).mapToObj(ids::get).toList()));
            }
        }
        loops.sort(java.util.Comparator.comparing(loop -> loop.memberIds().get(0)));
        return loops;
    }

    /** Owners that are firms with owners themselves; nobody else can stand in a circle. */
    private int[] owners(String firm, Object2IntOpenHashMap<String> numbers) {
        return holdings.sharesOf(firm).stream()
                .mapToInt(row -> numbers.getInt(row.ownerId()))
                .filter(owner -> owner >= 0)
                .toArray();
    }

    private boolean ownsItself(String firm) {
        return holdings.sharesOf(firm).stream().anyMatch(row -> row.ownerId().equals(firm));
    }

    private OwnershipLoop loop(String assetId, List<String> members) {
        Set<Origin> origins = new LinkedHashSet<>();
        for (String member : members) {
            for (Ownership row : holdings.sharesOf(member)) {
                if (members.contains(row.ownerId())) {
                    origins.add(row.origin());
                }
            }
        }
        List<String> names = members.stream().map(book::name).toList();
        return new OwnershipLoop(assetId, members, names, List.copyOf(origins));
    }
}
