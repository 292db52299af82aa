package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A post held in a state body, a force, an armed group, a party, the mission or by custom.
 *
 * @param id the row's id
 * @param holderId who holds it
 * @param bodyId the body, group or organisation
 * @param title title of the post
 * @param kind what sort of post
 * @param powers what the holder can decide: procurement, budget, command, licensing, recruitment, customs,
 *     prosecution, separated by semicolons
 * @param area area the power reaches, a code of areas.csv
 * @param unitId the unit commanded or served in
 * @param from first day
 * @param until last day; blank means still
 * @param appointedById who appointed the holder
 * @param reportsToId the holder's superior
 * @param monthlySalary monthly salary of the post, in currency
 * @param currency ISO 4217 code of the salary
 * @param monthlySalaryUsd monthly salary in US dollars
 * @param payday day of the month on which salaries are paid
 * @param origin where the row stands
 */
@RowOf("posts")
public record Post(
        @Nullable String id,
        String holderId,
        @Nullable String bodyId,
        @Nullable String title,

        @OneOf({
            "public",
            "military",
            "police",
            "armed group",
            "political party",
            "customary",
            "justice",
            "un",
            "state company"
        })
        @Nullable
        String kind,

        List<String> powers,
        @Nullable String area,
        @Nullable String unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String appointedById,
        @Nullable String reportsToId,
        @Nullable BigDecimal monthlySalary,
        @Nullable String currency,

        @InUsd(amount = "monthlySalary", on = "from") @Nullable
        BigDecimal monthlySalaryUsd,

        @Nullable Integer payday,
        Origin origin)
        implements SourceFact, Dated {
    /** Copies the lists, so that the fact cannot change. */
    public Post {
        powers = List.copyOf(powers);
    }

    /** Days from the given day to the first day of the post; negative when it began before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, from);
    }
}
