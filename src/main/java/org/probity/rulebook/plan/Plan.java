package org.probity.rulebook.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        Set<Class<?>> types = new HashSet<>();
        ways.forEach(way -> types(way.steps(), types));
        return types;
    }

    private static void types(List<Step> steps, Set<Class<?>> into) {
        for (Step step : steps) {
            if (step instanceof Step.Fetch fetch) {
                into.add(fetch.type());
            } else if (step instanceof Step.Absent absent) {
                types(absent.inner(), into);
            } else if (step instanceof Step.Present present) {
                types(present.inner(), into);
            } else if (step instanceof Step.Total total) {
                types(total.source(), into);
            }
        }
    }
}
