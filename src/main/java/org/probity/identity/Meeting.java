package org.probity.identity;

import java.util.List;

/**
 * Somebody of other rows, such as those of a form, who surely is a party of the register.
 *
 * @param id the id in those rows
 * @param partyId the id that stands for the party in the register
 * @param because what they have in common besides the name, in words, the weightiest first
 */
public record Meeting(String id, String partyId, List<String> because) {

    public Meeting {
        because = List.copyOf(because);
    }
}
