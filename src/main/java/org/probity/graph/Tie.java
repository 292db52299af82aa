package org.probity.graph;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Dated;
import org.probity.fact.Origin;
import org.probity.fact.PathStep;

/**
 * One tie between two parties, read in either direction.
 *
 * @param fromId the one
 * @param toId the other, who is the kind of the one
 * @param kind what "to" is to "from"
 * @param strength how strong, 0-1
 * @param from first day, blank for since ever
 * @param until last day, blank for still
 * @param origins the rows that say so, the one about "to" last
 */
record Tie(
        String fromId,
        String toId,
        RelationKind kind,
        double strength,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Origin> origins)
        implements Dated {

    /** The tie as a step of a path that comes from the given one of the two. */
    PathStep stepFrom(String at, PartyBook book) {
        boolean forward = fromId.equals(at);
        String other = forward ? toId : fromId;
        String wording = forward ? kind.forward() : kind.backward();
        return new PathStep(
                at,
                other,
                book.name(other),
                book.kind(other),
                kind.kind(),
                wording,
                strength,
                origins.get(origins.size() - 1));
    }
}
