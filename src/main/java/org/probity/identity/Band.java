package org.probity.identity;

import java.util.Locale;

/** How sure it is that two ids name one party. */
public enum Band {
    /** They are read as one. */
    SURE,
    /** They stay two, tied to each other; rules may use the tie and say so. */
    PROBABLE,
    /** Shown to a person, and used by no rule. */
    POSSIBLE;

    /** In small letters, for tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
