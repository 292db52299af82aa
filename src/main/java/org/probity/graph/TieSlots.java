package org.probity.graph;

import java.util.List;

/** Ties as their parties see them, one slot for each end of a tie, as arrays. Not changed once filled. */
final class TieSlots {

    static final byte ANY = 1;
    static final byte CIRCLE = 2;

    private final List<Tie> ties;
    private final int[] targets;
    private final int[] tieOf;
    private final double[] strengths;
    private final int[] first;
    private final int[] last;
    private final byte[] uses;

    TieSlots(List<Tie> ties, int size) {
        this.ties = ties;
        this.targets = new int[size];
        this.tieOf = new int[size];
        this.strengths = new double[size];
        this.first = new int[size];
        this.last = new int[size];
        this.uses = new byte[size];
    }

    /** Puts a tie into a slot, as the party sees it from which it leads forward, or the one to which it leads. */
    void put(int slot, int target, int index, boolean forward) {
        Tie tie = ties.get(index);
        targets[slot] = target;
        tieOf[slot] = index;
        strengths[slot] = tie.strength();
        first[slot] = Periods.first(tie.from());
        last[slot] = Periods.last(tie.until());
        boolean circle = tie.kind().tieClass().isClose() || !forward && holds(tie);
        uses[slot] = circle ? ANY | CIRCLE : ANY;
    }

    /** Whether the tie, read backward, leads from an owner or director to the firm. */
    private static boolean holds(Tie tie) {
        return tie.kind().tieClass() == TieClass.OWNER || tie.kind().tieClass() == TieClass.DIRECTOR;
    }

    int size() {
        return targets.length;
    }

    int target(int slot) {
        return targets[slot];
    }

    double strength(int slot) {
        return strengths[slot];
    }

    boolean isOpen(int slot, byte use, int day) {
        return (uses[slot] & use) != 0 && first[slot] <= day && day <= last[slot];
    }

    Tie tie(int slot) {
        return ties.get(tieOf[slot]);
    }
}
