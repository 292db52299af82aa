package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A share or another interest of an owner in a firm.
 *
 * @param ownerId who owns
 * @param assetId the firm owned
 * @param share percent held, 0-100
 * @param shareMin least percent, where only a range is known
 * @param shareMax most percent, where only a range is known
 * @param kind the kind of interest; blank means shares
 * @param beneficial whether the owner is said to be the beneficial owner
 * @param from first day
 * @param until last day; blank means still
 * @param origin where the row stands
 */
@RowOf("ownership")
public record Ownership(
        String ownerId,
        String assetId,
        @Nullable BigDecimal share,
        @Nullable BigDecimal shareMin,
        @Nullable BigDecimal shareMax,

        @OneOf({
            "shares",
            "votes",
            "board appointment",
            "senior manager",
            "other influence",
            "nominee",
            "nominator",
            "unknown"
        })
        @Nullable
        String kind,

        @Nullable Boolean beneficial,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Origin origin)
        implements SourceFact, Dated {}
