package org.probity.identity;

import java.util.Arrays;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Records joined step by step, the surest pair first. Two groups are joined only when no record of the one contradicts any
 * of the other, so that no chain makes one party of two.
 */
final class Clusters {

    private final Contradictions contradictions;
    private final int[] groups;
    private final IntArrayList[] members;

    Clusters(int records, Contradictions contradictions) {
        this.contradictions = contradictions;
        this.groups = new int[records];
        Arrays.setAll(groups, record -> record);
        this.members = new IntArrayList[records];
    }

    /** The number of the group; equal for records of one party. */
    int of(int record) {
        return groups[record];
    }

    /** Joins the groups of two records, unless a record of the one contradicts one of the other. */
    boolean join(int one, int other) {
        if (of(one) != of(other) && mayJoin(one, other)) {
            joinAnyway(one, other);
        }
        return of(one) == of(other);
    }

    /** Joins them whatever speaks against it: a person has decided. */
    void joinAnyway(int one, int other) {
        int first = Math.min(of(one), of(other));
        int second = Math.max(of(one), of(other));
        if (first != second) {
            IntArrayList all = members(first);
            for (int record : members(second)) {
                all.add(record);
                groups[record] = first;
            }
            members[first] = all;
            members[second] = null;
        }
    }

    /** Whether nothing forbids that the parties of two records are one. */
    boolean mayJoin(int one, int other) {
        for (int mine : members(of(one))) {
            for (int theirs : members(of(other))) {
                if (contradictions.forbid(mine, theirs)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The records of a group, itself the first. */
    IntArrayList members(int group) {
        IntArrayList known = members[group];
        return known == null ? IntArrayList.of(group) : known;
    }
}
