package org.probity.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.probity.fact.Official;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;

/** The parties that vendors, officials and units are as well, unless parties.csv already tells of them. */
final class OwnParties {
    private final Set<String> taken = new HashSet<>();

    /** Those of the facts read so far. */
    static List<Party> of(Register read) {
        OwnParties own = new OwnParties();
        read.all(Party.class).forEach(party -> own.taken.add(party.id()));
        List<Party> parties = new ArrayList<>();
        for (Vendor vendor : read.all(Vendor.class)) {
            own.add(parties, of(vendor));
        }
        for (Official official : read.all(Official.class)) {
            own.add(parties, of(official));
        }
        for (Unit unit : read.all(Unit.class)) {
            own.add(parties, of(unit));
        }
        return parties;
    }

    private void add(List<Party> parties, Party party) {
        if (taken.add(party.id())) {
            parties.add(party);
        }
    }

    private static Party of(Vendor vendor) {
        return new Party(
                vendor.id(),
                vendor.name(),
                vendor.aliases(),
                vendor.kind(),
                vendor.country(),
                null,
                null,
                vendor.incorporatedOn(),
                vendor.dissolvedOn(),
                List.of(),
                vendor.phones(),
                vendor.emails(),
                vendor.address(),
                vendor.account(),
                vendor.origin());
    }

    private static Party of(Official official) {
        return new Party(
                official.id(),
                official.name(),
                official.aliases(),
                "person",
                official.country(),
                official.birthDate(),
                null,
                null,
                null,
                List.of(),
                official.phones(),
                official.emails(),
                official.address(),
                official.account(),
                official.origin());
    }

    private static Party of(Unit unit) {
        return new Party(
                unit.id(),
                unit.name(),
                unit.aliases(),
                "security unit",
                unit.country(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                unit.origin());
    }
}
