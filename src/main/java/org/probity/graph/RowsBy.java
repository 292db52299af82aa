package org.probity.graph;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

/** Rows of one type by the value of one column, in the order of the register. Immutable; safe for threads. */
public final class RowsBy<T> {

    private final @Nullable RowsBy<T> before;
    private final Function<T, @Nullable String> column;
    private final List<T> rows;
    private final Object2IntOpenHashMap<String> groups;
    private final int[] starts;
    private final int[] members;

    private RowsBy(
            @Nullable RowsBy<T> before,
            Function<T, @Nullable String> column,
            List<T> rows,
            Object2IntOpenHashMap<String> groups,
            int[] starts,
            int[] members) {
        this.before = before;
        this.column = column;
        this.rows = rows;
        this.groups = groups;
        this.starts = starts;
        this.members = members;
    }

    /** Sorts the rows by a column; rows in which it is blank are left out. */
    public static <T> RowsBy<T> of(List<T> rows, Function<T, @Nullable String> column) {
        return of(null, rows, column);
    }

    /** These rows and then more, sorted by the same column. Costs what the more cost; the very same object for none. */
    public RowsBy<T> with(List<T> more) {
        return more.isEmpty() ? this : of(this, more, column);
    }

    private static <T> RowsBy<T> of(@Nullable RowsBy<T> before, List<T> rows, Function<T, @Nullable String> column) {
        Object2IntOpenHashMap<String> groups = new Object2IntOpenHashMap<>();
        groups.defaultReturnValue(-1);
        int[] groupOf = new int[rows.size()];
        int[] counts = new int[16];
        for (int row = 0; row < groupOf.length; row++) {
            String value = column.apply(rows.get(row));
            groupOf[row] = -1;
            if (value != null && !value.isEmpty()) {
                int group = groups.getInt(value);
                if (group < 0) {
                    group = groups.size();
                    groups.put(value, group);
                    counts = group < counts.length ? counts : Arrays.copyOf(counts, group * 2);
                }
                groupOf[row] = group;
                counts[group]++;
            }
        }
        groups.trim();
        return new RowsBy<>(
                before, column, rows, groups, starts(counts, groups.size()), members(groupOf, counts, groups.size()));
    }

    private static int[] starts(int[] counts, int groups) {
        int[] starts = new int[groups + 1];
        for (int group = 0; group < groups; group++) {
            starts[group + 1] = starts[group] + counts[group];
        }
        return starts;
    }

    private static int[] members(int[] groupOf, int[] counts, int groups) {
        int[] next = starts(counts, groups);
        int[] members = new int[next[groups]];
        for (int row = 0; row < groupOf.length; row++) {
            if (groupOf[row] >= 0) {
                members[next[groupOf[row]]++] = row;
            }
        }
        return members;
    }

    /** The rows with the given value; none for an unknown value. */
    public List<T> of(@Nullable String value) {
        List<T> earlier = before == null ? List.of() : before.of(value);
        List<T> own = own(value);
        if (earlier.isEmpty() || own.isEmpty()) {
            return earlier.isEmpty() ? own : earlier;
        }
        List<T> both = new ArrayList<>(earlier);
        both.addAll(own);
        return both;
    }

    private List<T> own(@Nullable String value) {
        int group = value == null ? -1 : groups.getInt(value);
        if (group < 0) {
            return List.of();
        }
        int start = starts[group];
        int size = starts[group + 1] - start;
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return rows.get(members[start + index]);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** The values that occur, sorted. */
    public List<String> values() {
        TreeSet<String> values = new TreeSet<>(groups.keySet());
        if (before != null) {
            values.addAll(before.values());
        }
        return List.copyOf(values);
    }
}
