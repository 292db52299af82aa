package org.probity.fact;

import java.util.List;

/**
 * Everything that two parties have in common, counted by kind.
 *
 * @param partyId one of the two; each pair stands in both directions
 * @param partyName its name
 * @param otherId the other
 * @param otherName its name
 * @param kinds the kinds of keys shared, sorted
 * @param count how many kinds; owner and director count as one, a mail and its domain too
 * @param origins the rows it was made from
 */
@NeedsColumns(
        "vendors.phones|vendors.emails|vendors.address|vendors.account|parties.phones|parties.emails|parties.address"
                + "|parties.account|accounts.number|addresses.address")
public record SharedTies(
        String partyId,
        String partyName,
        String otherId,
        String otherName,
        List<String> kinds,
        int count,
        List<Origin> origins)
        implements DerivedFact {

    public SharedTies {
        kinds = List.copyOf(kinds);
        origins = List.copyOf(origins);
    }
}
