package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A tie between two parties: the party "to" is the husband, partner, supporter … of the party "from".
 *
 * @param id the row's id
 * @param fromId the party that has the relative or associate
 * @param toId the relative or associate
 * @param kind what "to" is to "from", a word of rules/tables/relation-kinds.csv
 * @param from first day
 * @param until last day; blank means still
 * @param source who says so
 * @param origin where the row stands
 */
@RowOf("relations")
public record Relation(
        @Nullable String id,
        String fromId,
        String toId,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String source,
        Origin origin)
        implements SourceFact, Dated {}
