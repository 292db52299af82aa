package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A decision of an official on a tender or contract: asked for it, evaluated, approved, received.
 *
 * @param id the row's id
 * @param tenderId the tender decided on
 * @param contractId the contract decided on
 * @param officialId who decided
 * @param role what was decided
 * @param signedOn day of the decision
 * @param recused whether the official stood aside
 * @param origin where the row stands
 */
@RowOf("sign_offs")
public record SignOff(
        @Nullable String id,
        @Nullable String tenderId,
        @Nullable String contractId,
        String officialId,

        @OneOf({"requisitioner", "evaluator", "approver", "receiver"})
        String role,

        @Nullable LocalDate signedOn,
        @Nullable Boolean recused,
        Origin origin)
        implements SourceFact {}
