package org.probity.rulebook;

import java.util.List;

import org.probity.fact.Limits;
import org.probity.fact.Problem;
import org.probity.rulebook.syntax.Rule;

/** Reads rule files and lets through only what it understands. All problems of a shelf at once. */
public final class Guard {

    private Guard() {}

    /**
     * What the guard found.
     *
     * @param rules the sound rules, sorted by id and variant
     * @param problems everything wrong, sorted by file and line
     */
    public record Checked(List<Rule> rules, List<Problem> problems) {}

    /** Reads every rule file of the shelf against the vocabulary and the given limits and tables. */
    public static Checked check(RuleShelf shelf, Limits limits) {
        throw new UnsupportedOperationException();
    }
}
