package org.probity.rulebook.value;

import org.jspecify.annotations.Nullable;

/** A test made ready. Safe for threads. */
public interface Trial {

    /** Whether the facts of a match pass. */
    Truth of(@Nullable Object[] row);

    /** Says which blanks made the outcome unknown. To be asked only when it is. */
    void explain(@Nullable Object[] row, Lacks lacks);
}
