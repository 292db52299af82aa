package org.probity.fact;

import java.util.List;

/**
 * Firms that own each other in a circle.
 *
 * @param assetId the firm of this dossier
 * @param memberIds ids of the firms in the circle, in order
 * @param memberNames their names
 * @param origins the rows it was made from
 */
@NeedsColumns({"ownership.owner_id"})
public record OwnershipLoop(String assetId, List<String> memberIds, List<String> memberNames, List<Origin> origins)
        implements DerivedFact {

    public OwnershipLoop {
        memberIds = List.copyOf(memberIds);
        memberNames = List.copyOf(memberNames);
        origins = List.copyOf(origins);
    }
}
