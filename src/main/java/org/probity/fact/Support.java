package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Training, equipment or money planned for a unit.
 *
 * @param id the plan's id
 * @param unitId the unit that receives
 * @param kind what sort of support
 * @param items what is taught or handed over, words of rules/tables/dual-use-items.csv where they fit, separated
 *     by semicolons
 * @param value value, in currency
 * @param currency ISO 4217 code
 * @param valueUsd value in US dollars
 * @param from first day
 * @param until last day
 * @param riskAssessedOn day of the risk assessment
 * @param riskLevel result of the risk assessment
 * @param mitigation measures agreed
 * @param origin where the row stands
 */
@RowOf("support")
public record Support(
        String id,
        String unitId,

        @OneOf({"training", "mentoring", "equipment", "funds", "logistics", "joint operation", "technical"}) @Nullable
        String kind,

        List<String> items,
        @Nullable BigDecimal value,
        @Nullable String currency,
        @InUsd(amount = "value", on = "from") @Nullable BigDecimal valueUsd,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate riskAssessedOn,
        @OneOf({"low", "medium", "high"}) @Nullable String riskLevel,
        @Nullable String mitigation,
        Origin origin)
        implements SourceFact {
    /** Copies the lists, so that the fact cannot change. */
    public Support {
        items = List.copyOf(items);
    }
}
