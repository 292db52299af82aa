package org.probity.dossier;

import java.util.List;

import org.probity.fact.Donation;
import org.probity.fact.Fact;
import org.probity.fact.Gift;
import org.probity.fact.Payment;
import org.probity.fact.Role;

/** Whom a row moves something between. */
final class Concerned {

    private Concerned() {}

    /** Ids of the parties between whom money, gifts or work passed; none for other facts. */
    static List<String> by(Fact fact) {
        if (fact instanceof Payment row) {
            return List.of(row.payerId(), row.payeeId());
        } else if (fact instanceof Gift row) {
            return List.of(row.giverId(), row.receiverId());
        } else if (fact instanceof Donation row) {
            return List.of(row.giverId(), row.receiverId());
        } else if (fact instanceof Role row) {
            return List.of(row.partyId(), row.orgId());
        }
        return List.of();
    }
}
