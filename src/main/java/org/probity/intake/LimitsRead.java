package org.probity.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.probity.fact.Limit;
import org.probity.fact.Problem;

/**
 * The numbers and tables of a rule book.
 *
 * @param limits the rows of limits.csv
 * @param tables for each table the words of its first column
 * @param problems what is wrong with them
 */
public record LimitsRead(List<Limit> limits, Map<String, Set<String>> tables, List<Problem> problems) {
    public LimitsRead {
        limits = List.copyOf(limits);
        tables = Map.copyOf(tables);
        problems = List.copyOf(problems);
    }
}
