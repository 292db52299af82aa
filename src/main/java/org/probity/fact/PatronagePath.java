package org.probity.fact;

import java.util.List;

/**
 * A chain of ties from one party to another, strong and short enough to count. The strongest one for each pair.
 *
 * @param fromId where it starts, such as an official
 * @param fromName name of the start
 * @param toId where it ends, such as an owner of the vendor
 * @param toName name of the end
 * @param steps number of steps, at least 1
 * @param strength product of the strengths of its steps, 0-1
 * @param link what the end is to the start, such as "business partner of the husband"
 * @param path the steps, in order
 * @param origins the rows it was made from
 */
@NeedsColumns({"relations.kind"})
public record PatronagePath(
        String fromId,
        String fromName,
        String toId,
        String toName,
        int steps,
        double strength,
        String link,
        List<PathStep> path,
        List<Origin> origins)
        implements DerivedFact {

    public PatronagePath {
        path = List.copyOf(path);
        origins = List.copyOf(origins);
    }

    /** What the end is to the start. */
    @Override
    public String toString() {
        return link;
    }
}
