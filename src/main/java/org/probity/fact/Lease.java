package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Land or a building rented by the mission.
 *
 * @param id the lease's id
 * @param lessorId who lets it
 * @param monthlyRent rent a month, in currency
 * @param currency ISO 4217 code
 * @param squareMetres area in square metres
 * @param place where it is
 * @param from first day
 * @param until last day; blank means still
 * @param method how it was chosen
 * @param origin where the row stands
 */
@RowOf("leases")
public record Lease(
        String id,
        String lessorId,
        @Nullable BigDecimal monthlyRent,
        @Nullable String currency,
        @Nullable BigDecimal squareMetres,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate until,

        @OneOf({"open", "selective", "limited", "direct"}) @Nullable
        String method,

        Origin origin)
        implements SourceFact, Dated {}
