package org.probity.rulebook;

/** What a rule says of a subject. */
public enum Answer {
    /** Its conditions hold. */
    FLAGGED,
    /** Its conditions were checked and do not hold. */
    NOT_FLAGGED,
    /** Its conditions may hold: something it needs is not known. */
    NO_DATA,
    /** It does not concern this subject. */
    NOT_APPLICABLE
}
