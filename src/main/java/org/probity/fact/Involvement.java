package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An official's sign-off, seen from a vendor that it concerned: one that bid in the tender, got it, or signed the contract.
 *
 * @param vendorId the vendor
 * @param officialId who signed off
 * @param officialName name of who signed off
 * @param role what was decided
 * @param matterId the contract signed off, or else the tender
 * @param signedOn day of the sign-off
 * @param recused whether the official stood aside
 * @param origins the sign-off, and the row that puts the vendor into the matter
 */
@NeedsColumns({"sign_offs.official_id"})
public record Involvement(
        String vendorId,
        String officialId,
        String officialName,

        @OneOf({"requisitioner", "evaluator", "approver", "receiver"})
        String role,

        String matterId,
        @NeedsColumns("sign_offs.signed_on") @Nullable LocalDate signedOn,
        @NeedsColumns("sign_offs.recused") @Nullable Boolean recused,
        List<Origin> origins)
        implements DerivedFact {

    public Involvement {
        origins = List.copyOf(origins);
    }

    /** Days from the sign-off to the given day; negative when it came after. */
    public @Nullable Long daysBefore(@Nullable LocalDate day) {
        return Days.between(signedOn, day);
    }
}
