package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A person on the roll of a training.
 *
 * @param id the row's id
 * @param supportId the training
 * @param personId the trainee
 * @param unitId the trainee's unit
 * @param vettedOn day the trainee was vetted
 * @param attendance percent of the hours attended, 0-100
 * @param account account the stipend goes to
 * @param stipend stipend paid, in currency
 * @param currency ISO 4217 code
 * @param origin where the row stands
 */
@RowOf("trainees")
public record Trainee(
        @Nullable String id,
        String supportId,
        String personId,
        @Nullable String unitId,
        @Nullable LocalDate vettedOn,
        @Nullable BigDecimal attendance,
        @Nullable String account,
        @Nullable BigDecimal stipend,
        @Nullable String currency,
        Origin origin)
        implements SourceFact {}
