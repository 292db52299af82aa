package org.probity.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;
import org.probity.fact.Limits;
import org.probity.fact.Register;
import org.probity.fact.Role;

/**
 * All ties between parties as arrays: for each party the ties it has, in a fixed order. Ties of a few more rows are laid
 * over them without building them anew. Immutable; safe for threads.
 */
public final class Ties {

    static final byte ANY = TieSlots.ANY;
    static final byte CIRCLE = TieSlots.CIRCLE;

    private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::fromId)
            .thenComparing(Tie::toId)
            .thenComparing(tie -> tie.kind().kind())
            .thenComparing(tie -> tie.origins().get(0).file())
            .thenComparing(tie -> tie.origins().get(0).line());

    private final Ground ground;
    private final @Nullable Ties before;

    /** The first number of this object's own parties and slots; those below are of the ties before. */
    private final int firstNode;

    private final int firstSlot;

    private final String[] ids;
    private final Object2IntOpenHashMap<String> nodes = new Object2IntOpenHashMap<>();
    private final int[] starts;
    private final TieSlots slots;
    private final int size;

    /** Place in the starts of every party whose ties were changed; empty where there are no ties before. */
    private final Int2IntOpenHashMap changed = new Int2IntOpenHashMap();

    private Ties(Ground ground, List<Tie> unsorted) {
        List<Tie> ties = sorted(unsorted);
        this.ground = ground;
        this.before = null;
        this.firstNode = 0;
        this.firstSlot = 0;
        this.ids = ends(ties).toArray(new String[0]);
        number();
        this.starts = starts(ties);
        this.slots = new TieSlots(ties, ties.size() * 2);
        this.size = ties.size();
        fill(ties);
    }

    private Ties(Ties before, TreeMap<String, List<Tie>> tiesOf, int size) {
        this.ground = before.ground;
        this.before = before;
        this.firstNode = before.parties();
        this.firstSlot = before.firstSlot + before.slots.size();
        this.ids = tiesOf.keySet().stream().filter(id -> before.node(id) < 0).toArray(String[]::new);
        number();
        this.starts = new int[tiesOf.size() + 1];
        List<Tie> all = new ArrayList<>();
        tiesOf.forEach((id, ties) -> {
            changed.put(node(id), changed.size());
            all.addAll(ties);
            starts[changed.size()] = all.size();
        });
        this.slots = new TieSlots(all, all.size());
        this.size = size;
        int slot = 0;
        for (String id : tiesOf.keySet()) {
            for (int end = starts[changed.get(node(id)) + 1]; slot < end; slot++) {
                boolean forward = all.get(slot).fromId().equals(id);
                slots.put(
                        slot,
                        node(forward ? all.get(slot).toId() : all.get(slot).fromId()),
                        slot,
                        forward);
            }
        }
    }

    /** Where the ties come from; and the directors of each firm, once somebody asks. */
    private static final class Ground {
        private final Register register;
        private final RelationKinds kinds;
        private final Limits limits;
        private @Nullable RowsBy<Role> boards; // guarded by this

        Ground(Register register, RelationKinds kinds, Limits limits) {
            this.register = register;
            this.kinds = kinds;
            this.limits = limits;
        }

        TieRows rows() {
            return new TieRows(kinds, limits);
        }

        synchronized RowsBy<Role> boards() {
            if (boards == null) {
                boards = rows().boards(register);
            }
            return boards;
        }
    }

    /** Reads every tie that the register's rows state. */
    public static Ties of(Register register, RelationKinds kinds, Limits limits, ContactKeys contacts) {
        Ground ground = new Ground(register, kinds, limits);
        return new Ties(ground, ground.rows().read(register, contacts));
    }

    /**
     * The ties after more rows.
     *
     * @param contacts the keys after the same rows
     */
    public Ties with(Register more, ContactKeys contacts) {
        TieRows gone = ground.rows();
        TieRows come = ground.rows();
        TieRows.change(gone, come, ground.boards(), more, contacts);
        List<Tie> left = sorted(gone.ties());
        List<Tie> added = sorted(come.ties());
        TreeMap<String, List<Tie>> tiesOf = new TreeMap<>();
        for (Tie tie : left) {
            tiesOf.computeIfAbsent(tie.fromId(), this::tiesOf).remove(tie);
            tiesOf.computeIfAbsent(tie.toId(), this::tiesOf).remove(tie);
        }
        for (Tie tie : added) {
            tiesOf.computeIfAbsent(tie.fromId(), this::tiesOf).add(tie);
            tiesOf.computeIfAbsent(tie.toId(), this::tiesOf).add(tie);
        }
        tiesOf.values().forEach(ties -> ties.sort(ORDER));
        return tiesOf.isEmpty() ? this : new Ties(this, tiesOf, size - left.size() + added.size());
    }

    private List<Tie> tiesOf(String id) {
        List<Tie> ties = new ArrayList<>();
        int node = node(id);
        for (int slot = node < 0 ? 0 : start(node); node >= 0 && slot < end(node); slot++) {
            ties.add(tie(slot));
        }
        return ties;
    }

    private static List<Tie> sorted(List<Tie> unsorted) {
        List<Tie> ties = new ArrayList<>(unsorted);
        ties.removeIf(tie -> tie.fromId().equals(tie.toId()));
        ties.sort(ORDER);
        return ties;
    }

    private static TreeSet<String> ends(List<Tie> ties) {
        TreeSet<String> ids = new TreeSet<>();
        for (Tie tie : ties) {
            ids.add(tie.fromId());
            ids.add(tie.toId());
        }
        return ids;
    }

    private void number() {
        nodes.defaultReturnValue(-1);
        changed.defaultReturnValue(-1);
        for (int index = 0; index < ids.length; index++) {
            nodes.put(ids[index], firstNode + index);
        }
    }

    private int[] starts(List<Tie> ties) {
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

    private void fill(List<Tie> ties) {
        int[] next = starts.clone();
        for (int index = 0; index < ties.size(); index++) {
            int from = nodes.getInt(ties.get(index).fromId());
            int to = nodes.getInt(ties.get(index).toId());
            slots.put(next[from]++, to, index, true);
            slots.put(next[to]++, from, index, false);
        }
    }

    /** Number of the party, or -1 when it has no ties. */
    int node(String id) {
        int node = nodes.getInt(id);
        return node >= 0 || before == null ? node : before.node(id);
    }

    String id(int node) {
        return node < firstNode && before != null ? before.id(node) : ids[node - firstNode];
    }

    int start(int node) {
        return before == null ? starts[node] : start(before, node, 0);
    }

    int end(int node) {
        return before == null ? starts[node + 1] : start(before, node, 1);
    }

    private int start(Ties earlier, int node, int further) {
        int place = changed.get(node);
        return place >= 0
                ? firstSlot + starts[place + further]
                : further == 0 ? earlier.start(node) : earlier.end(node);
    }

    int target(int slot) {
        return slot < firstSlot && before != null ? before.target(slot) : slots.target(slot - firstSlot);
    }

    double strength(int slot) {
        return slot < firstSlot && before != null ? before.strength(slot) : slots.strength(slot - firstSlot);
    }

    /** Whether a search of the given use may follow the tie on the given day. */
    boolean isOpen(int slot, byte use, int day) {
        return slot < firstSlot && before != null
                ? before.isOpen(slot, use, day)
                : slots.isOpen(slot - firstSlot, use, day);
    }

    Tie tie(int slot) {
        return slot < firstSlot && before != null ? before.tie(slot) : slots.tie(slot - firstSlot);
    }

    /** Parties whose ties the rows laid over have changed; none where no rows were. */
    public Set<String> changed() {
        Set<String> ids = new TreeSet<>();
        changed.keySet().forEach(node -> ids.add(id(node)));
        return ids;
    }

    /** Number of parties that have a tie. */
    public int parties() {
        return firstNode + ids.length;
    }

    /** Number of ties. */
    public int size() {
        return size;
    }

    /** A search for paths on the given day. */
    public Paths on(LocalDate day, Limits limits, PartyBook book) {
        return new Paths(this, Periods.day(day), limits, book);
    }
}
