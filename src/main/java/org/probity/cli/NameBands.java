package org.probity.cli;

/** How alike names alone are, in the measuring commands: shown from the fixed threshold on, and two steps above. */
final class NameBands {

    /** Alike enough to be probable where anything else supports it. */
    static final double PROBABLE = 0.85;
    /** Alike enough to be sure where a number or a birth date supports it. */
    static final double SURE = 0.95;

    private NameBands() {}
}
