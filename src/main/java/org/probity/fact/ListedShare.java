package org.probity.fact;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The part of a firm that a listed owner holds and that reaches it through no other listed owner, so that parts may be added up.
 *
 * @param assetId the firm
 * @param ownerId the listed owner
 * @param ownerName name of the owner
 * @param list the list
 * @param type what being listed means
 * @param band how likely the owner is the one listed
 * @param score how likely the owner is the one listed, 0-1
 * @param percent percent held, 0-100
 * @param origins the rows it was made from
 */
@NeedsColumns({"ownership.share", "listings.name"})
public record ListedShare(
        String assetId,
        String ownerId,
        String ownerName,
        String list,

        @OneOf({
            "sanction",
            "debarment",
            "suspension",
            "censure",
            "crime",
            "corruption known",
            "armed group",
            "public position"
        })
        String type,

        @OneOf({"sure", "probable", "possible"}) String band,
        BigDecimal score,
        @Nullable BigDecimal percent,
        List<Origin> origins)
        implements DerivedFact {

    public ListedShare {
        origins = List.copyOf(origins);
    }
}
