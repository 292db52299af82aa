package org.probity.fact;

import java.util.List;

/**
 * A family tie, through at most a few relatives.
 *
 * @param personId the person
 * @param personName name of the person
 * @param relativeId the relative
 * @param relativeName name of the relative
 * @param degree degree of kinship: 1 for spouse, parent and child, 2 for brother, sister, grandparent …
 * @param link what the relative is to the person, such as "husband"
 * @param path the steps from the person to the relative
 * @param origins the rows it was made from
 */
@NeedsColumns({"relations.kind"})
public record Kinship(
        String personId,
        String personName,
        String relativeId,
        String relativeName,
        int degree,
        String link,
        List<PathStep> path,
        List<Origin> origins)
        implements DerivedFact {

    public Kinship {
        path = List.copyOf(path);
        origins = List.copyOf(origins);
    }
}
