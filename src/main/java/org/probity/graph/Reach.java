package org.probity.graph;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/** What one search has reached: for each party the strongest way there, as a tree of steps back to the start. */
final class Reach {

    private final IntArrayList nodes = new IntArrayList();
    private final IntArrayList parents = new IntArrayList();
    private final IntArrayList slots = new IntArrayList();
    private final DoubleArrayList strengths = new DoubleArrayList();
    private final IntArrayList steps = new IntArrayList();
    private final Int2IntOpenHashMap best = new Int2IntOpenHashMap();

    Reach(int start) {
        best.defaultReturnValue(-1);
        add(start, -1, -1, 1, 0);
    }

    /**
     * Notes a way to the node: stronger than the best so far, or it is dropped. Of two equally strong ones the shorter
     * stays, and of two equally short ones the first.
     */
    void offer(int node, int parent, int slot, double strength, int step) {
        int known = best.get(node);
        if (known >= 0 && strengths.getDouble(known) >= strength) {
            return;
        }
        if (known >= 0 && steps.getInt(known) == step) {
            parents.set(known, parent);
            slots.set(known, slot);
            strengths.set(known, strength);
        } else {
            add(node, parent, slot, strength, step);
        }
    }

    private void add(int node, int parent, int slot, double strength, int step) {
        best.put(node, nodes.size());
        nodes.add(node);
        parents.add(parent);
        slots.add(slot);
        strengths.add(strength);
        steps.add(step);
    }

    int size() {
        return nodes.size();
    }

    int node(int state) {
        return nodes.getInt(state);
    }

    double strength(int state) {
        return strengths.getDouble(state);
    }

    int steps(int state) {
        return steps.getInt(state);
    }

    /** The strongest way to the node, or -1. */
    int stateOf(int node) {
        return best.get(node);
    }

    boolean isBest(int state) {
        return best.get(nodes.getInt(state)) == state;
    }

    /** The slots of the steps to the state, in order from the start. */
    List<Integer> way(int state) {
        List<Integer> way = new ArrayList<>();
        for (int at = state; parents.getInt(at) >= 0; at = parents.getInt(at)) {
            way.add(0, slots.getInt(at));
        }
        return way;
    }
}
