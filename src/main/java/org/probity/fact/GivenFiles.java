package org.probity.fact;

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
