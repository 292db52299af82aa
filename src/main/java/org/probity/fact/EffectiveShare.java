package org.probity.fact;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an owner holds of a firm in the end, summed over all chains of ownership, direct and indirect; exact on circular holdings.
 *
 * @param ownerId who holds
 * @param ownerName name of the holder
 * @param ownerKind kind of party the holder is, such as "person"; blank when unknown
 * @param assetId the firm held
 * @param assetName name of the firm
 * @param percent percent held, 0-100; the least where only ranges are known; unknown when a share on every chain is
 * @param direct whether the holder also stands in the firm's own ownership rows
 * @param steps steps of the shortest chain
 * @param origins the rows it was made from
 */
@NeedsColumns({"ownership.share"})
public record EffectiveShare(
        String ownerId,
        String ownerName,
        String ownerKind,
        String assetId,
        String assetName,
        @Nullable BigDecimal percent,
        boolean direct,
        int steps,
        List<Origin> origins)
        implements DerivedFact {

    public EffectiveShare {
        origins = List.copyOf(origins);
    }
}
