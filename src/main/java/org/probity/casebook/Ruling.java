package org.probity.casebook;

/** What is proposed of a matter. */
public enum Ruling {
    /** The listed party, or the other party, is this one; of a finding without a list: it stands. */
    SAME,
    /** It is somebody else; of a finding without a list: it is explained. */
    NOT_SAME,
    /** What is known does not tell. */
    CANNOT_TELL,
    /** The rule book comes into force. */
    PUBLISH,
    /** An earlier rule book comes into force again. */
    ROLL_BACK,
    /** The list is taken. */
    TAKE
}
