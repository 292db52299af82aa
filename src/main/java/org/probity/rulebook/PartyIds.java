package org.probity.rulebook;

import java.util.List;

import org.probity.fact.Fact;

/** The parties that facts name. */
final class PartyIds {

    private PartyIds() {}

    /** Ids in the components of the facts whose names end in "Id", each once, in order. */
    static List<String> of(List<Fact> facts) {
        throw new UnsupportedOperationException();
    }
}
