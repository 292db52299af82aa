package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a party does for a firm or an organisation: director, agent, employee …
 *
 * @param id the row's id
 * @param partyId who has the role
 * @param orgId for whom
 * @param kind the role
 * @param title the role as written
 * @param from first day
 * @param until last day; blank means still
 * @param recommendedById the official who recommended the agent or employee
 * @param recruitedById who recruited the employee
 * @param supervisorId who supervises the employee
 * @param servicesEvidence whether there is evidence of services done for the fee
 * @param origin where the row stands
 */
@RowOf("roles")
public record Role(
        @Nullable String id,
        String partyId,
        String orgId,

        @OneOf({
            "director",
            "manager",
            "secretary",
            "representative",
            "agent",
            "employee",
            "consultant",
            "guarantor",
            "auditor",
            "shareholder representative",
            "nominee director"
        })
        String kind,

        @Nullable String title,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String recommendedById,
        @Nullable String recruitedById,
        @Nullable String supervisorId,
        @Nullable Boolean servicesEvidence,
        Origin origin)
        implements SourceFact, Dated {
    /** Days from the given day to the first day of the role; negative when it began before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, from);
    }
}
