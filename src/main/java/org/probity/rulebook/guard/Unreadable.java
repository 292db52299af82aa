package org.probity.rulebook.guard;

/** Rule text that cannot be read on from here. Never leaves the guard: it becomes a problem of its line. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    Unreadable(int line, String message) {
        super(message, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }

    String said() {
        return String.valueOf(getMessage());
    }
}
