package org.probity.fact;

import java.util.List;

/**
 * A party on the vendor's side: the vendor itself, its owners, managers and agents.
 *
 * @param vendorId the vendor
 * @param partyId the party
 * @param partyName name of the party
 * @param link what the party is to the vendor
 * @param origins the rows it was made from
 */
public record VendorSide(
        String vendorId,
        String partyId,
        String partyName,

        @OneOf({"itself", "owner", "director", "manager", "agent", "representative"})
        String link,

        List<Origin> origins)
        implements DerivedFact {

    public VendorSide {
        origins = List.copyOf(origins);
    }

    /** The party as a reader says it: "Acme Roads Ltd" for the vendor itself, "Petar Dimov (owner)" for others. */
    public Said said() {
        return new Said(partyName, link.equals("itself") ? "" : link, "");
    }
}
