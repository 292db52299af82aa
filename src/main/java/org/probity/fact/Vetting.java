package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The result of vetting a person.
 *
 * @param id the row's id
 * @param personId who was vetted
 * @param vettedOn day of the result
 * @param result the result
 * @param origin where the row stands
 */
@RowOf("vetting")
public record Vetting(
        @Nullable String id,
        String personId,
        @Nullable LocalDate vettedOn,

        @OneOf({"cleared", "refused", "pending", "conditional"}) @Nullable
        String result,

        Origin origin)
        implements SourceFact {}
