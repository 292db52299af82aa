package org.probity.cli;

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

    Exit exit() {
        return exit;
    }
}
