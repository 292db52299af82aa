package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A measure that was agreed so that a flag may be lived with.
 *
 * @param id the row's id
 * @param subjectId the subject it is about
 * @param rule the rule it answers
 * @param measure what was agreed
 * @param approvedBy who agreed
 * @param from first day
 * @param until last day; blank means still
 * @param origin where the row stands
 */
@RowOf("mitigations")
public record Mitigation(
        @Nullable String id,
        String subjectId,
        String rule,
        String measure,
        @Nullable String approvedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Origin origin)
        implements SourceFact, Dated {}
