package org.probity.fact;

import java.util.List;

/** Something a rule may name. Immutable; says which rows of the user's files it rests on. */
public interface Fact {

    /** The rows this fact rests on: one for a fact read from a file, several for a derived one. */
    List<Origin> origins();
}
