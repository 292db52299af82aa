package org.probity.rulebook.value;

import org.jspecify.annotations.Nullable;

/** A term made ready: it reads its value off the facts of a match. Safe for threads. */
public interface Expression {

    /** The value, or null where it is unknown. */
    @Nullable
    Object value(@Nullable Object[] row);

    /** Says why the value is unknown. To be asked only when it is. */
    void explain(@Nullable Object[] row, Lacks lacks);

    /** Whether the blank found here says something by itself, as a blank last day says "still". */
    default boolean blankSpeaks(@Nullable Object[] row) {
        return false;
    }
}
