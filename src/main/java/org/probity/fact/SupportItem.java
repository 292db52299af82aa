package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing taught or handed over in a support plan.
 *
 * @param supportId the plan
 * @param unitId the unit that receives
 * @param item what is taught or handed over
 * @param from first day of the support
 * @param origins the rows it was made from
 */
public record SupportItem(
        String supportId,
        String unitId,
        String item,
        @Nullable LocalDate from,
        List<Origin> origins) implements DerivedFact {

    public SupportItem {
        origins = List.copyOf(origins);
    }
}
