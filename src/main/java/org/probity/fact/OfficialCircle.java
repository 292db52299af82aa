package org.probity.fact;

import java.util.List;

/**
 * A party close to an official: the official, relatives, associates and firms they hold, within the step and strength limits.
 *
 * @param officialId the official
 * @param officialName name of the official
 * @param memberId the party
 * @param memberName name of the party
 * @param steps steps from the official; 0 for the official
 * @param link what the party is to the official, such as "husband"; "official" for the official
 * @param path the steps from the official to the party; none for the official
 * @param origins the rows it was made from
 */
public record OfficialCircle(
        String officialId,
        String officialName,
        String memberId,
        String memberName,
        int steps,
        String link,
        List<PathStep> path,
        List<Origin> origins)
        implements DerivedFact {

    public OfficialCircle {
        path = List.copyOf(path);
        origins = List.copyOf(origins);
    }

    /** The party as a reader says it: "Ana Petrova" for the official, "Goran Petrov (husband of Ana Petrova)" for others. */
    public Said said() {
        return steps == 0 ? new Said(memberName, "", "") : new Said(memberName, link, officialName);
    }
}
