package org.probity.app.desk;

import java.util.List;

import org.probity.fact.Fact;
import org.probity.fact.Hit;

/**
 * All that the register says of one party.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is, or blank
 * @param subjectKinds as what it can be screened: vendor, official, unit, buyer
 * @param rows the rows about it: who it is, its numbers, addresses, accounts, owners and owned, roles, posts, relations
 * @param hits entries of lists that may be about it
 * @param connected ids of the parties whose findings its composite rules may see
 */
public record PartyView(
        String id,
        String name,
        String kind,
        List<String> subjectKinds,
        List<Fact> rows,
        List<Hit> hits,
        List<String> connected) {

    public PartyView {
        subjectKinds = List.copyOf(subjectKinds);
        rows = List.copyOf(rows);
        hits = List.copyOf(hits);
        connected = List.copyOf(connected);
    }
}
