package org.probity.rulebook.syntax;

/** Where a rule stands. */
public enum Status {
    /** Shown, but never changes a decision. */
    DRAFT,
    /** Proven, with source and owner. */
    STABLE,
    /** Fires no more; kept so that old cases can be read. */
    RETIRED
}
