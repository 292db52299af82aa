package org.probity.rulebook.syntax;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** A prohibition or a mandatory gate: a named person must decide. */
    BLOCK,
    HIGH,
    MEDIUM,
    LOW,
    INFO
}
