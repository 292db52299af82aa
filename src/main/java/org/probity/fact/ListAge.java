package org.probity.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How old a list was on the day on which a subject was searched for on it.
 *
 * @param subjectId the subject
 * @param list short name of the list
 * @param title full name of the list, or its short one
 * @param mandatory whether nothing may be cleared without it
 * @param days days since it was known to be current
 * @param origins the rows it was made from
 */
@NeedsColumns({"lists.list"})
public record ListAge(
        String subjectId,
        String list,
        String title,
        boolean mandatory,
        @NeedsColumns("lists.retrieved_on") @Nullable Long days,
        List<Origin> origins)
        implements DerivedFact {

    public ListAge {
        origins = List.copyOf(origins);
    }
}
