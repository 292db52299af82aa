package org.probity.fact;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How much of a firm is held by natural persons who are named.
 *
 * @param assetId the firm
 * @param percent percent held in the end by named persons, 0-100; unknown where no row says who holds the firm, or how much
 * @param persons how many persons
 * @param declaredUnknown whether a row says that an owner is unknown
 * @param origins the rows it was made from
 */
@NeedsColumns({"ownership.share"})
public record KnownOwnership(
        String assetId, @Nullable BigDecimal percent, int persons, boolean declaredUnknown, List<Origin> origins)
        implements DerivedFact {

    public KnownOwnership {
        origins = List.copyOf(origins);
    }
}
