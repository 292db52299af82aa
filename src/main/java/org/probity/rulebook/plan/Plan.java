package org.probity.rulebook.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.probity.rulebook.syntax.Rule;

/**
 * A rule laid out for running.
 *
 * @param rule the rule
 * @param ways the ways it can hold
 */
public record Plan(Rule rule, List<Way> ways) {

    public static Plan of(Rule rule) {
        return new Plan(rule, Layout.of(rule));
    }

    /** The records its conditions name, but for subject and limits. */
    public Set<Class<?>> types() {
        return ways.stream().flatMap(way -> way.types().stream()).collect(Collectors.toSet());
    }
}
