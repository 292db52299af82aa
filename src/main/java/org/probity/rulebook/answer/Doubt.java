package org.probity.rulebook.answer;

/** How sure it is that facts fit, least doubtful first. */
enum Doubt {
    /** They fit. */
    NONE,
    /** They would fit if a file that is not a complete register lacked a row. */
    INCOMPLETE,
    /** They may fit: something about them is not known, or a file was not given. */
    UNKNOWN;

    Doubt or(Doubt other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
