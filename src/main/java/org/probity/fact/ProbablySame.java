package org.probity.fact;

import java.util.List;

/**
 * Two parties of the user's files that are probably one: their names are alike, and something beyond the name says so
 *     too. Nobody has confirmed it yet.
 *
 * @param partyId one of the two; each pair stands in both directions
 * @param partyName its name
 * @param otherId the other
 * @param otherName its name
 * @param probability how likely they are one, 0-1
 * @param because what speaks for it, in words
 * @param origins the rows it was made from
 */
public record ProbablySame(
        String partyId,
        String partyName,
        String otherId,
        String otherName,
        double probability,
        String because,
        List<Origin> origins)
        implements DerivedFact {

    public ProbablySame {
        origins = List.copyOf(origins);
    }
}
