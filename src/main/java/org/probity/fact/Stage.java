package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A dated moment of a procurement at which a vendor must be eligible.
 *
 * @param vendorId the vendor
 * @param tenderId the tender, where there is one
 * @param kind which moment; "screening" is the day judged
 * @param on the day
 * @param origins the rows it was made from
 */
public record Stage(
        String vendorId,
        @Nullable String tenderId,

        @OneOf({"notice", "evaluation", "recommendation", "award", "signature", "screening"})
        String kind,

        @Nullable LocalDate on,
        List<Origin> origins)
        implements DerivedFact {

    public Stage {
        origins = List.copyOf(origins);
    }
}
