package org.probity.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.probity.fact.Limits;
import org.probity.fact.Register;

/**
 * All ties between parties as arrays: for each party the ties it has, in a fixed order. Built once; immutable; safe for
 * threads.
 */
public final class Ties {

    static final byte ANY = 1;
    static final byte CIRCLE = 2;

    private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::fromId)
            .thenComparing(Tie::toId)
            .thenComparing(tie -> tie.kind().kind())
            .thenComparing(tie -> tie.origins().get(0).file())
            .thenComparing(tie -> tie.origins().get(0).line());

    private final List<Tie> ties;
    private final String[] ids;
    private final Object2IntOpenHashMap<String> nodes = new Object2IntOpenHashMap<>();
    private final int[] starts;
    private final int[] targets;
    private final int[] tieOf;
    private final double[] strengths;
    private final int[] first;
    private final int[] last;
    private final byte[] uses;

    private Ties(List<Tie> unsorted) {
        this.ties = new ArrayList<>(unsorted);
        ties.removeIf(tie -> tie.fromId().equals(tie.toId()));
        ties.sort(ORDER);
        this.ids = ids(ties);
        nodes.defaultReturnValue(-1);
        for (int node = 0; node < ids.length; node++) {
            nodes.put(ids[node], node);
        }
        this.starts = starts();
        int size = ties.size() * 2;
        this.targets = new int[size];
        this.tieOf = new int[size];
        this.strengths = new double[size];
        this.first = new int[size];
        this.last = new int[size];
        this.uses = new byte[size];
        fill();
    }

    /** Reads every tie that the register's rows state. */
    public static Ties of(Register register, RelationKinds kinds, Limits limits, ContactKeys contacts) {
        return new Ties(new TieRows(kinds, limits).read(register, contacts));
    }

    private static String[] ids(List<Tie> ties) {
        TreeSet<String> ids = new TreeSet<>();
        for (Tie tie : ties) {
            ids.add(tie.fromId());
            ids.add(tie.toId());
        }
        return ids.toArray(new String[0]);
    }

    private int[] starts() {
        int[] counts = new int[ids.length + 1];
        for (Tie tie : ties) {
            counts[nodes.getInt(tie.fromId()) + 1]++;
            counts[nodes.getInt(tie.toId()) + 1]++;
        }
        for (int node = 0; node < ids.length; node++) {
            counts[node + 1] += counts[node];
        }
        return counts;
    }

    private void fill() {
        int[] next = starts.clone();
        for (int index = 0; index < ties.size(); index++) {
            Tie tie = ties.get(index);
            int from = nodes.getInt(tie.fromId());
            int to = nodes.getInt(tie.toId());
            put(next[from]++, to, index, tie, tie.kind().tieClass().isClose());
            put(next[to]++, from, index, tie, tie.kind().tieClass().isClose() || holds(tie));
        }
    }

    /** Whether the tie, read backward, leads from an owner or director to the firm. */
    private static boolean holds(Tie tie) {
        return tie.kind().tieClass() == TieClass.OWNER || tie.kind().tieClass() == TieClass.DIRECTOR;
    }

    private void put(int slot, int target, int index, Tie tie, boolean circle) {
        targets[slot] = target;
        tieOf[slot] = index;
        strengths[slot] = tie.strength();
        first[slot] = Periods.first(tie.from());
        last[slot] = Periods.last(tie.until());
        uses[slot] = circle ? ANY | CIRCLE : ANY;
    }

    /** Number of the party, or -1 when it has no ties. */
    int node(String id) {
        return nodes.getInt(id);
    }

    String id(int node) {
        return ids[node];
    }

    int start(int node) {
        return starts[node];
    }

    int end(int node) {
        return starts[node + 1];
    }

    int target(int slot) {
        return targets[slot];
    }

    double strength(int slot) {
        return strengths[slot];
    }

    /** Whether a search of the given use may follow the tie on the given day. */
    boolean isOpen(int slot, byte use, int day) {
        return (uses[slot] & use) != 0 && first[slot] <= day && day <= last[slot];
    }

    Tie tie(int slot) {
        return ties.get(tieOf[slot]);
    }

    /** Number of parties that have a tie. */
    public int parties() {
        return ids.length;
    }

    /** Number of ties. */
    public int size() {
        return ties.size();
    }

    /** A search for paths on the given day. */
    public Paths on(LocalDate day, Limits limits, PartyBook book) {
        return new Paths(this, Periods.day(day), limits, book);
    }
}
