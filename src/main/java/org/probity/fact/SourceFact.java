package org.probity.fact;

import java.util.List;

/** A fact read from one row of one file. */
public interface SourceFact extends Fact {

    /** Where the row stands. */
    Origin origin();

    @Override
    default List<Origin> origins() {
        return List.of(origin());
    }
}
