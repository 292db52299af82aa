package org.probity.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.probity.fact.Problem;

/** A command cannot go on, for a reason the user can put right. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exit exit;

    /**
     * @param exit how it ends
     * @param message where, what was found and what was expected
     */
    Stopped(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    /** Stops where the user's files have problems that nothing can be made of. */
    static void at(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Stopped(
                    Exit.INPUT, problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }

    Exit exit() {
        return exit;
    }
}
