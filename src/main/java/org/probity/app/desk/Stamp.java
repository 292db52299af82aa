package org.probity.app.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * By what a screening was judged. Two screenings of the same facts with the same stamp have the same outcome.
 *
 * @param probity version of this program
 * @param drools version of the rule engine
 * @param rulesHash SHA-256 over the rule book
 * @param lists the lists that were searched
 * @param scorer version of the way names are compared
 * @param records SHA-256 over the mission's records
 * @param asOf the day judged
 * @param mission the mission's code, blank where none is named
 */
public record Stamp(
        String probity,
        String drools,
        String rulesHash,
        List<ListStamp> lists,
        String scorer,
        String records,
        LocalDate asOf,
        String mission) {

    public Stamp {
        lists = List.copyOf(lists);
    }
}
