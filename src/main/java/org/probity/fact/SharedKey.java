package org.probity.fact;

import java.util.List;

/**
 * A telephone, e-mail, mail domain, address, account, owner or director that two parties have in common.
 *
 * @param kind what is shared
 * @param key the normalised value, or the id of the owner or director
 * @param partyId one of the two; each pair stands in both directions
 * @param partyName its name
 * @param otherId the other
 * @param otherName its name
 * @param origins the rows it was made from
 */
@NeedsColumns(
        "vendors.phones|vendors.emails|vendors.address|vendors.account|parties.phones|parties.emails|parties.address"
                + "|parties.account|accounts.number|addresses.address")
public record SharedKey(
        @OneOf({"phone", "email", "mail domain", "address", "account", "owner", "director"})
        String kind,

        String key,
        String partyId,
        String partyName,
        String otherId,
        String otherName,
        List<Origin> origins)
        implements DerivedFact {

    public SharedKey {
        origins = List.copyOf(origins);
    }
}
