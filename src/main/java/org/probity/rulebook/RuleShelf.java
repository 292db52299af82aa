package org.probity.rulebook;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of a rules folder, by path below it with forward slashes: rule files, scenarios, limits, tables, sentences.
 * Only read, never run.
 *
 * @param files path to text, sorted
 */
public record RuleShelf(SortedMap<String, String> files) {

    public RuleShelf {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
