package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a list that was searched: its date and its age limit.
 *
 * @param list short name of the list
 * @param title full name
 * @param publisher who publishes it
 * @param retrievedOn day it was fetched
 * @param version the list's own date or version
 * @param entries number of entries the list states
 * @param mandatory whether nothing may be cleared without it
 * @param maxAgeDays days after which it is stale
 * @param origin where the row stands
 */
@RowOf("lists")
public record ListCard(
        String list,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate retrievedOn,
        @Nullable String version,
        @Nullable Integer entries,
        @Nullable Boolean mandatory,
        @Nullable Integer maxAgeDays,
        Origin origin)
        implements SourceFact {

    /** Days from the day it was fetched to the given day. */
    public @Nullable Long daysOld(@Nullable LocalDate day) {
        return Days.between(retrievedOn, day);
    }
}
