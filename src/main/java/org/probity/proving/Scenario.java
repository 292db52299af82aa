package org.probity.proving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small invented case, and what a rule must say of it.
 *
 * @param rule id of the rule it is about
 * @param name what it shows, a sentence
 * @param file scenario file, below the rules folder
 * @param line line on which it starts
 * @param rows rows by file name without ending, each column to text
 * @param expected the findings of the rule, all of them
 */
public record Scenario(
        String rule,
        String name,
        String file,
        long line,
        Map<String, List<Map<String, String>>> rows,
        List<Expected> expected) {

    public Scenario {
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        expected = List.copyOf(expected);
    }

    /**
     * A finding that must be raised.
     *
     * @param rule id of the rule
     * @param subject id of the subject
     * @param severity its severity, where it matters
     * @param says its sentence in English, where it matters
     * @param cites the rows it rests on, in any order, where they matter
     */
    public record Expected(
            String rule,
            String subject,
            Optional<String> severity,
            Optional<String> says,
            Optional<List<String>> cites) {}

    /** Whether the rule must raise something. */
    public boolean fires() {
        return expected.stream().anyMatch(one -> one.rule().equals(rule));
    }

    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
