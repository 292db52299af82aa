package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The mission whose data this is.
 *
 * @param code short code, used in limits.csv
 * @param name its name
 * @param asOf the day on which everything is judged
 * @param baseCurrency ISO 4217 code it counts in
 * @param country host country, ISO 3166-1 alpha-2
 * @param headquarters country of its headquarters, ISO 3166-1 alpha-2
 * @param complete names of the files that are complete registers: what is not in them did not happen
 * @param origin where the row stands
 */
@RowOf("mission")
public record Mission(
        String code,
        @Nullable String name,
        @Nullable LocalDate asOf,
        @Nullable String baseCurrency,
        @Nullable String country,
        @Nullable String headquarters,
        List<String> complete,
        Origin origin)
        implements SourceFact {
    /** Copies the lists, so that the fact cannot change. */
    public Mission {
        complete = List.copyOf(complete);
    }
}
