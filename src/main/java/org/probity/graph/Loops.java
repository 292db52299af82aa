package org.probity.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;
import org.probity.fact.OwnershipLoop;

/** Firms that own each other in a circle, or own themselves. Immutable; safe for threads. */
public final class Loops {

    private final Holdings holdings;
    private final PartyBook book;
    private final List<String> ids = new ArrayList<>();
    private final Object2IntOpenHashMap<String> circleOf = new Object2IntOpenHashMap<>();
    private final List<List<String>> circles = new ArrayList<>();

    public Loops(Holdings holdings, PartyBook book) {
        this.holdings = holdings;
        this.book = book;
        circleOf.defaultReturnValue(-1);
        Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
        numbers.defaultReturnValue(-1);
        for (String firm : holdings.firms()) {
            numbers.put(firm, ids.size());
            ids.add(firm);
        }
        Circles.of(ids.size(), firm -> owners(ids.get(firm), numbers)).forEach(this::note);
    }

    /** Owners that are firms with owners themselves; nobody else can stand in a circle. */
    private int[] owners(String firm, Object2IntOpenHashMap<String> numbers) {
        return holdings.sharesOf(firm).stream()
                .mapToInt(row -> numbers.getInt(row.ownerId()))
                .filter(owner -> owner >= 0)
                .toArray();
    }

    private void note(int[] members) {
        String first = ids.get(members[0]);
        boolean ownsItself =
                holdings.sharesOf(first).stream().anyMatch(row -> row.ownerId().equals(first));
        if (members.length > 1 || ownsItself) {
            List<String> circle = new ArrayList<>();
            for (int member : members) {
                circle.add(ids.get(member));
                circleOf.put(ids.get(member), circles.size());
            }
            circles.add(List.copyOf(circle));
        }
    }

    /** Circles in which the firm or one of its owners stands, by their first member. */
    public List<OwnershipLoop> above(String assetId, List<String> owners) {
        Set<Integer> found = new LinkedHashSet<>();
        found.add(circleOf.getInt(assetId));
        owners.forEach(owner -> found.add(circleOf.getInt(owner)));
        found.remove(-1);
        List<OwnershipLoop> loops = new ArrayList<>();
        found.forEach(circle -> loops.add(loop(assetId, circles.get(circle))));
        loops.sort(Comparator.comparing(loop -> loop.memberIds().get(0)));
        return loops;
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
