package org.probity.graph;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Dated;
import org.probity.fact.Origin;

/**
 * One normalised key of one party: a telephone, mail, address, account, owner or director.
 *
 * @param kind what is shared, as in SharedKey
 * @param key the normalised value
 * @param partyId the party that has it
 * @param from first day, blank for since ever
 * @param until last day, blank for still
 * @param origin the row that says so
 * @param rank place of the row's file among those that are read for keys
 */
record Contact(
        String kind,
        String key,
        String partyId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Origin origin,
        int rank)
        implements Dated {

    /** Kind and key in one text, equal for two contacts that meet. */
    String group() {
        return kind + ' ' + key;
    }
}
