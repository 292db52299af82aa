package org.probity.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Strongly connected components by Tarjan's algorithm without recursion, so that a chain of a million firms does not
 * overflow the stack. A component comes after all that its members point to.
 */
final class Circles {

    private final IntFunction<int[]> pointsTo;
    private final int[] order;
    private final int[] low;
    private final boolean[] open;
    private final int[][] next;
    private final int[] position;
    private final IntArrayList path = new IntArrayList();
    private final IntArrayList stack = new IntArrayList();
    private final List<int[]> circles = new ArrayList<>();
    private int count;

    private Circles(int nodes, IntFunction<int[]> pointsTo) {
        this.pointsTo = pointsTo;
        this.order = new int[nodes];
        this.low = new int[nodes];
        this.open = new boolean[nodes];
        this.next = new int[nodes][];
        this.position = new int[nodes];
    }

    /** The components of nodes 0 to nodes - 1, members in ascending order. */
    static List<int[]> of(int nodes, IntFunction<int[]> pointsTo) {
        Circles search = new Circles(nodes, pointsTo);
        for (int node = 0; node < nodes; node++) {
            if (search.order[node] == 0) {
                search.visit(node);
            }
        }
        return search.circles;
    }

    private void visit(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int node = path.topInt();
            if (position[node] < next[node].length) {
                follow(node, next[node][position[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        order[node] = ++count;
        low[node] = count;
        next[node] = pointsTo.apply(node);
        open[node] = true;
        path.push(node);
        stack.push(node);
    }

    private void follow(int node, int target) {
        if (order[target] == 0) {
            enter(target);
        } else if (open[target]) {
            low[node] = Math.min(low[node], order[target]);
        }
    }

    private void leave(int node) {
        path.popInt();
        next[node] = new int[0];
        if (!path.isEmpty()) {
            low[path.topInt()] = Math.min(low[path.topInt()], low[node]);
        }
        if (low[node] == order[node]) {
            IntArrayList circle = new IntArrayList();
            int member;
            do {
                member = stack.popInt();
                open[member] = false;
                circle.add(member);
            } while (member != node);
            int[] members = circle.toIntArray();
            Arrays.sort(members);
            circles.add(members);
        }
    }
}
