package org.probity.cli;

/** How a command ends, as the shell sees it. */
enum Exit {
    DONE(0),
    FINDINGS(1),
    USAGE(2),
    INPUT(3),
    RULES(4),
    LISTS(5),
    CRASH(70),
    INTERRUPTED(130);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
