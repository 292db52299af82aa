package org.probity.fact;

import java.util.List;

/**
 * A party that is an armed group, or commands one.
 *
 * @param partyId the group or its commander
 * @param name its name
 * @param how why it counts as one
 * @param origins the rows it was made from
 */
public record ArmedGroup(
        String partyId,
        String name,
        @OneOf({"group", "commander", "listed"}) String how,
        List<Origin> origins) implements DerivedFact {

    public ArmedGroup {
        origins = List.copyOf(origins);
    }
}
