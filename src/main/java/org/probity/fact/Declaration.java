package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an official declared for a year: interests, assets, debts and income.
 *
 * @param id the row's id
 * @param personId who declared
 * @param year the year declared
 * @param declaredOn day of the declaration
 * @param interests ids of firms declared, separated by semicolons
 * @param assets assets, in currency
 * @param debts debts, in currency
 * @param income net income of the year, in currency
 * @param currency ISO 4217 code
 * @param origin where the row stands
 */
@RowOf("declarations")
public record Declaration(
        @Nullable String id,
        String personId,
        Integer year,
        @Nullable LocalDate declaredOn,
        List<String> interests,
        @Nullable BigDecimal assets,
        @Nullable BigDecimal debts,
        @Nullable BigDecimal income,
        @Nullable String currency,
        Origin origin)
        implements SourceFact {
    /** Copies the lists, so that the fact cannot change. */
    public Declaration {
        interests = List.copyOf(interests);
    }
}
