package org.probity.casebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    /** The stamp as plain values, for canonical JSON. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("probity", probity);
        values.put("drools", drools);
        values.put("rules", rulesHash);
        values.put("lists", lists.stream().map(ListStamp::values).toList());
        values.put("scorer", scorer);
        values.put("records", records);
        values.put("as_of", asOf.toString());
        values.put("mission", mission);
        return values;
    }
}
