package org.probity.dossier;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.probity.fact.Account;
import org.probity.fact.Address;
import org.probity.fact.Identifier;
import org.probity.fact.Official;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;

/**
 * The parties that some rows describe, and all rows that describe them: what lists are searched for.
 *
 * @param ids the parties
 * @param rows the rows, earlier ones first
 */
record Described(Set<String> ids, Register rows) {

    /** Those whom more rows describe. */
    static Described by(Register more, Base before) {
        Set<String> ids = new TreeSet<>();
        more.all(Vendor.class).forEach(row -> ids.add(row.id()));
        more.all(Official.class).forEach(row -> ids.add(row.id()));
        more.all(Unit.class).forEach(row -> ids.add(row.id()));
        more.all(Party.class).forEach(row -> ids.add(row.id()));
        more.all(Identifier.class).forEach(row -> ids.add(row.partyId()));
        more.all(Address.class).forEach(row -> ids.add(row.partyId()));
        more.all(Account.class).stream()
                .map(Account::partyId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        Register.Builder earlier = Register.builder();
        ids.forEach(id -> add(earlier, before, id));
        return new Described(ids, earlier.build(more.files()).with(more));
    }

    private static void add(Register.Builder rows, Base before, String id) {
        PartyRows parties = before.sources().parties();
        rows.addAll(parties.vendors.of(id));
        rows.addAll(parties.officials.of(id));
        rows.addAll(before.sources().units().units.of(id));
        before.insight().book().find(id).ifPresent(rows::add);
        rows.addAll(parties.identifiers.of(id));
        rows.addAll(parties.addresses.of(id));
        rows.addAll(parties.accounts.of(id));
    }
}
