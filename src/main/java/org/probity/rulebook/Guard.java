package org.probity.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probity.fact.Limits;
import org.probity.fact.Problem;
import org.probity.rulebook.guard.ShelfCheck;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;

/**
 * Reads rule files and lets through only what it understands. Rule text never becomes code: what is not in
 * {@code rulebook.syntax} does not exist. All problems of a shelf at once.
 */
public final class Guard {

    private Guard() {}

    /**
     * What the guard found.
     *
     * @param rules the rules of all sound files, sorted by id and variant
     * @param problems everything wrong, sorted by file and line
     */
    public record Checked(List<Rule> rules, List<Problem> problems) {

        public Checked {
            rules = List.copyOf(rules);
            problems = List.copyOf(problems);
        }
    }

    /** Reads every rule file of the shelf against the vocabulary and the given limits and tables. */
    public static Checked check(RuleShelf shelf, Limits limits) {
        return checked(shelf, limits, Optional.empty());
    }

    /**
     * The same, and the limits must be those that are asked for: by a rule, or by the program itself.
     *
     * @param keysOfCode keys of limits that the program asks for
     */
    public static Checked check(RuleShelf shelf, Limits limits, Set<String> keysOfCode) {
        return checked(shelf, limits, Optional.of(keysOfCode));
    }

    /** Whether every fact of the conditions but the first is tied to an earlier one. */
    public static boolean areTied(List<Condition> conditions) {
        return ShelfCheck.areTied(conditions);
    }

    private static Checked checked(RuleShelf shelf, Limits limits, Optional<Set<String>> keysOfCode) {
        ShelfCheck check = new ShelfCheck(shelf.files(), limits).run(keysOfCode);
        return new Checked(check.rules(), check.problems());
    }
}
