package org.probity.fact;

import java.util.List;

/**
 * Another id under which the user's files name a party. All rows of that id are read as rows of the party.
 *
 * @param partyId the party
 * @param partyName its name
 * @param otherId the other id
 * @param otherName the name that goes with the other id
 * @param because why the two are one, in words
 * @param origins the rows it was made from
 */
public record SameParty(
        String partyId, String partyName, String otherId, String otherName, String because, List<Origin> origins)
        implements DerivedFact {

    public SameParty {
        origins = List.copyOf(origins);
    }
}
