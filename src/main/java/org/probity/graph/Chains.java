package org.probity.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;

/**
 * Everybody above one firm: its owners, their owners and so on, with what each holds of it in the end. Shares are summed
 * over all chains, circular ones to their limit, by solving the equations s = e + A s for one circle after the other.
 */
final class Chains {

    /** What a member of a circle holds that owns itself wholly: no number says it. */
    private static final double NOBODY_KNOWS = Double.NaN;

    private final List<String> ids = new ArrayList<>();
    private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
    private final IntArrayList steps = new IntArrayList();
    private final List<List<Link>> owned = new ArrayList<>();
    private final double[] held;
    private final boolean[] known;

    /** A row between an owner and a firm of this picture; a part of NaN is unknown. */
    private record Link(int owner, int firm, double part, Ownership row) {}

    Chains(Holdings holdings, String assetId) {
        this(holdings, assetId, Set.of());
    }

    /** As seen when chains end at the given owners: they hold, and nobody is looked for behind them. */
    Chains(Holdings holdings, String assetId, Set<String> ends) {
        numbers.defaultReturnValue(-1);
        climb(holdings, assetId, ends);
        this.held = new double[ids.size()];
        this.known = new boolean[ids.size()];
        held[0] = 1;
        known[0] = true;
        for (int[] circle : circles()) {
            solve(circle);
        }
    }

    private void climb(Holdings holdings, String assetId, Set<String> ends) {
        number(assetId, 0);
        for (int firm = 0; firm < ids.size(); firm++) {
            String id = ids.get(firm);
            if (firm > 0 && ends.contains(id)) {
                continue;
            }
            for (Ownership row : holdings.sharesOf(id)) {
                int owner = number(row.ownerId(), steps.getInt(firm) + 1);
                BigDecimal percent = Holdings.percent(row);
                double part = percent == null ? Double.NaN : percent.doubleValue() / 100;
                owned.get(owner).add(new Link(owner, firm, part, row));
            }
        }
    }

    private int number(String id, int step) {
        int number = numbers.getInt(id);
        if (number < 0) {
            number = ids.size();
            numbers.put(id, number);
            ids.add(id);
            steps.add(step);
            owned.add(new ArrayList<>(2));
        }
        return number;
    }

    /** Circles of firms that own each other, and every other party by itself, firms before their owners. */
    private List<int[]> circles() {
        return Circles.of(
                ids.size(),
                node -> owned.get(node).stream().mapToInt(Link::firm).toArray());
    }

    /** What the members hold, when what everybody below them holds is settled. */
    private void solve(int[] circle) {
        int size = circle.length;
        double[][] equations = new double[size][size + 1];
        for (int row = 0; row < size; row++) {
            int owner = circle[row];
            equations[row][row] = 1;
            equations[row][size] = owner == 0 ? 1 : 0;
            for (Link link : owned.get(owner)) {
                int column = indexOf(circle, link.firm());
                if (Double.isNaN(link.part())) {
                    continue;
                }
                if (column >= 0) {
                    equations[row][column] -= link.part();
                } else if (known[link.firm()]) {
                    equations[row][size] += link.part() * held[link.firm()];
                }
            }
        }
        settle(circle, LinearEquations.solve(equations));
    }

    private void settle(int[] circle, double @Nullable [] solution) {
        boolean reached = false;
        for (int member : circle) {
            reached |= known[member] || owned.get(member).stream().anyMatch(this::isKnownFromBelow);
        }
        for (int index = 0; index < circle.length; index++) {
            boolean sane = solution != null && solution[index] >= -1e-9 && Double.isFinite(solution[index]);
            known[circle[index]] = reached;
            held[circle[index]] = sane && solution != null ? Math.max(0, solution[index]) : NOBODY_KNOWS;
        }
    }

    private boolean isKnownFromBelow(Link link) {
        return !Double.isNaN(link.part()) && known[link.firm()];
    }

    private static int indexOf(int[] circle, int node) {
        for (int index = 0; index < circle.length; index++) {
            if (circle[index] == node) {
                return index;
            }
        }
        return -1;
    }

    /** Everybody above the firm, the nearest first. */
    List<String> owners() {
        return ids.subList(1, ids.size());
    }

    boolean contains(String ownerId) {
        return numbers.getInt(ownerId) >= 0;
    }

    /** What the owner holds, 0-1; NaN when unknown. */
    double held(String ownerId) {
        int number = numbers.getInt(ownerId);
        return number < 0 ? 0 : known[number] ? held[number] : Double.NaN;
    }

    int steps(String ownerId) {
        return steps.getInt(numbers.getInt(ownerId));
    }

    /** Whether a share on any chain is unknown. */
    boolean hasUnknownShares() {
        return owned.stream().flatMap(List::stream).anyMatch(link -> Double.isNaN(link.part()));
    }

    /** The rows on any chain from the owner down to the firm. */
    List<Origin> origins(String ownerId) {
        Set<Origin> origins = new LinkedHashSet<>();
        boolean[] seen = new boolean[ids.size()];
        IntArrayList open = new IntArrayList(new int[] {numbers.getInt(ownerId)});
        while (!open.isEmpty()) {
            int owner = open.removeInt(0);
            if (!seen[owner]) {
                seen[owner] = true;
                for (Link link : owned.get(owner)) {
                    origins.add(link.row().origin());
                    open.add(link.firm());
                }
            }
        }
        return List.copyOf(origins);
    }

    /** The rows of all chains. */
    List<Origin> origins() {
        Set<Origin> origins = new LinkedHashSet<>();
        owned.forEach(links -> links.forEach(link -> origins.add(link.row().origin())));
        return List.copyOf(origins);
    }
}
