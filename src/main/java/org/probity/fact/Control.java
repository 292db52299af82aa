package org.probity.fact;

import java.util.List;

/**
 * A party that decides over a firm: most of the shares or votes, the board, the management, or a chain of such.
 *
 * @param controllerId who decides
 * @param controllerName name of who decides
 * @param assetId the firm
 * @param how by what
 * @param origins the rows it was made from
 */
@NeedsColumns({"ownership.share"})
public record Control(
        String controllerId,
        String controllerName,
        String assetId,

        @OneOf({"majority of shares", "majority of votes", "appoints the board", "manages", "other influence", "chain"})
        String how,

        List<Origin> origins)
        implements DerivedFact {

    public Control {
        origins = List.copyOf(origins);
    }
}
