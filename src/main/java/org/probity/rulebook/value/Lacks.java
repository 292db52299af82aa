package org.probity.rulebook.value;

import org.probity.fact.Fact;

/** Is told what was unknown. */
public interface Lacks {

    /** A blank component of a fact. */
    void component(Fact fact, String component);

    /** A limit that is not in force on the day asked. */
    void limit(String key);
}
