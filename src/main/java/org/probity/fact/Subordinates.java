package org.probity.fact;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many people report to a superior in a unit.
 *
 * @param superiorId the superior
 * @param superiorName name of the superior
 * @param unitId the unit
 * @param count people who report to the superior
 * @param origins the rows it was made from
 */
public record Subordinates(String superiorId, String superiorName, String unitId, int count, List<Origin> origins)
        implements DerivedFact {

    public Subordinates {
        origins = List.copyOf(origins);
    }

    /** The given number of people as a share of all who report to the superior, in percent. */
    @Rising
    public @Nullable BigDecimal percentFor(long people) {
        return Money.percent(BigDecimal.valueOf(people), BigDecimal.valueOf(count));
    }
}
