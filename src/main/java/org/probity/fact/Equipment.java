package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Things handed over to a unit, and whether they were seen again.
 *
 * @param id the row's id
 * @param supportId the support they belong to
 * @param category what they are
 * @param delivered number handed over
 * @param verified number seen at the last check
 * @param deliveredOn day of delivery
 * @param checkedOn day of the last end-use check
 * @param origin where the row stands
 */
@RowOf("equipment")
public record Equipment(
        @Nullable String id,
        String supportId,
        @Nullable String category,
        @Nullable Integer delivered,
        @Nullable Integer verified,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate checkedOn,
        Origin origin)
        implements SourceFact {}
