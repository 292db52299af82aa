package org.probity.rulebook.value;

import org.jspecify.annotations.Nullable;

/** True, false, or unknown, with Kleene's "and", "or" and "not". */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Truth of(@Nullable Boolean value) {
        return value == null ? UNKNOWN : of(value.booleanValue());
    }

    /** True of false, false of true, unknown of unknown. */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : this == TRUE ? FALSE : TRUE;
    }

    /** The weaker of the two: false before unknown before true. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : this;
    }
}
