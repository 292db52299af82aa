package org.probity.fact;

/**
 * One step of a path from one party to the next.
 *
 * @param fromId where the step starts
 * @param toId where it ends
 * @param toName name of the party it ends at
 * @param toKind what sort of party that is, as parties.csv says; blank when unknown
 * @param kind kind of tie, a word of rules/tables/relation-kinds.csv
 * @param wording what "to" is to "from", such as "husband" or "owner"
 * @param strength how strong the tie is, 0-1
 * @param origin the row that says so
 */
public record PathStep(
        String fromId,
        String toId,
        String toName,
        String toKind,
        String kind,
        String wording,
        double strength,
        Origin origin) {}
