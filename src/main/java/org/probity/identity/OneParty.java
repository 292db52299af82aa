package org.probity.identity;

import java.util.List;

/**
 * Ids that are read as one party.
 *
 * @param party the id and name that stand for all
 * @param matches why, one for each other id
 */
public record OneParty(Match.Named party, List<Match> matches) {

    public OneParty {
        matches = List.copyOf(matches);
    }
}
