package org.probity.identity;

import java.util.List;

import org.probity.fact.Origin;

/**
 * Two ids that name one party, for sure, probably or possibly, and why.
 *
 * @param first the one
 * @param second the other
 * @param band how sure
 * @param probability how likely they are one, 0-1
 * @param because what speaks for it, each in words
 * @param against what forbids reading them as one, each in words; empty where nothing does
 * @param origins the rows it rests on
 */
public record Match(
        Named first,
        Named second,
        Band band,
        double probability,
        List<String> because,
        List<String> against,
        List<Origin> origins) {

    public Match {
        because = List.copyOf(because);
        against = List.copyOf(against);
        origins = List.copyOf(origins);
    }

    /**
     * An id and the name that goes with it.
     *
     * @param id the id
     * @param name the name
     * @param origin the row that names it first
     */
    public record Named(String id, String name, Origin origin) {}

    /** The reason as it reads beside the party: where another id of the party is like the second, that one is named. */
    public String because(Named party) {
        return first.id().equals(party.id()) ? reason() : "like " + first.id() + ": " + reason();
    }

    /** All that speaks for it, in one sentence without a full stop. */
    public String reason() {
        return String.join("; ", because);
    }
}
