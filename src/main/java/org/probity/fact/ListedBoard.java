package org.probity.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many of a firm's directors of the day are surely or probably on sanctions lists.
 *
 * @param orgId the firm
 * @param directors number of its directors
 * @param listed number of those listed
 * @param percent the listed ones in percent, 0-100
 * @param names names of the listed ones
 * @param origins the rows it was made from
 */
@NeedsColumns({"roles.kind", "listings.name"})
public record ListedBoard(
        String orgId, int directors, int listed, BigDecimal percent, List<String> names, List<Origin> origins)
        implements DerivedFact {

    public ListedBoard {
        names = List.copyOf(names);
        origins = List.copyOf(origins);
    }
}
