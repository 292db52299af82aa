package org.probity.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the user gave, and what not: the difference between "it did not happen" and "we do not know".
 *
 * @param columns for each file given (name without ending, such as "payments") the columns it has, in snake_case
 * @param complete the files that are complete registers: what is not in them did not happen
 */
public record GivenFiles(Map<String, Set<String>> columns, Set<String> complete) {

    public GivenFiles {
        columns = Map.copyOf(columns);
        complete = Set.copyOf(complete);
    }

    /** These and what was given besides; the very same object where that says nothing new. */
    public GivenFiles with(GivenFiles more) {
        Map<String, Set<String>> both = new HashMap<>(columns);
        more.columns.forEach((file, given) -> both.merge(file, given, GivenFiles::union));
        Set<String> all = union(complete, more.complete);
        return both.equals(columns) && all.equals(complete) ? this : new GivenFiles(both, all);
    }

    /**
     * These with less known of some files.
     *
     * @param unknown files as good as not given
     * @param incomplete files that may leave things out
     */
    public GivenFiles without(Set<String> unknown, Set<String> incomplete) {
        Map<String, Set<String>> fewer = new HashMap<>(columns);
        fewer.keySet().removeAll(unknown);
        Set<String> whole = new HashSet<>(complete);
        whole.removeAll(unknown);
        whole.removeAll(incomplete);
        return new GivenFiles(fewer, whole);
    }

    /** These, as if some columns of a file were not given. */
    public GivenFiles withoutColumns(String file, Set<String> unknown) {
        Map<String, Set<String>> fewer = new HashMap<>(columns);
        fewer.computeIfPresent(file, (name, given) -> {
            Set<String> left = new HashSet<>(given);
            left.removeAll(unknown);
            return Set.copyOf(left);
        });
        return new GivenFiles(fewer, complete);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        if (some.containsAll(others)) {
            return some;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    public boolean isGiven(String file) {
        return columns.containsKey(file);
    }

    public boolean hasColumn(String file, String column) {
        return columns.getOrDefault(file, Set.of()).contains(column);
    }

    public boolean isComplete(String file) {
        return complete.contains(file);
    }
}
