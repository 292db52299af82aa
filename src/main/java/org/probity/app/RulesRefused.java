package org.probity.app;

import java.util.List;

import org.probity.fact.Problem;

/** The rules folder has problems, so nothing is judged by it. */
public final class RulesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RulesRefused(List<Problem> problems) {
        super(problems.size() + " problems in the rules, first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
