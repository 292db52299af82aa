package org.probity.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Official;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;

/** Names and kinds of parties by id. An id that no file describes is called by its id. Immutable. */
public final class PartyBook {

    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, String> otherNames = new HashMap<>();

    private PartyBook() {}

    public static PartyBook of(Register register) {
        PartyBook book = new PartyBook();
        for (Party party : register.all(Party.class)) {
            book.parties.putIfAbsent(party.id(), party);
        }
        for (Vendor vendor : register.all(Vendor.class)) {
            book.addName(vendor.id(), vendor.name());
        }
        for (Official official : register.all(Official.class)) {
            book.addName(official.id(), official.name());
        }
        for (Unit unit : register.all(Unit.class)) {
            book.addName(unit.id(), unit.name());
        }
        return book;
    }

    private void addName(String id, String name) {
        if (!parties.containsKey(id)) {
            otherNames.putIfAbsent(id, name);
        }
    }

    /** What the files say of the party. */
    public Optional<Party> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(parties.get(id));
    }

    /** The party's name, or its id where no file names it. */
    public String name(String id) {
        Party party = parties.get(id);
        return party != null ? party.name() : otherNames.getOrDefault(id, id);
    }

    /** Whether any file names the party. */
    public boolean isNamed(String id) {
        return parties.containsKey(id) || otherNames.containsKey(id);
    }

    /** The kind of party, blank when unknown. */
    public String kind(String id) {
        Party party = parties.get(id);
        String kind = party == null ? null : party.kind();
        return kind == null ? "" : kind;
    }
}
