package org.probity.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    private final @Nullable PartyBook before;

    private PartyBook(@Nullable PartyBook before) {
        this.before = before;
    }

    public static PartyBook of(Register register) {
        return read(null, register);
    }

    /** This book and what more rows say of parties that it does not know. */
    public PartyBook with(Register more) {
        return read(this, more);
    }

    private static PartyBook read(@Nullable PartyBook before, Register register) {
        PartyBook book = new PartyBook(before);
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
        if (party(id) == null) {
            otherNames.putIfAbsent(id, name);
        }
    }

    /** What the files say of the party. */
    public Optional<Party> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(party(id));
    }

    private @Nullable Party party(String id) {
        Party earlier = before == null ? null : before.party(id);
        return earlier != null ? earlier : parties.get(id);
    }

    private @Nullable String otherName(String id) {
        String earlier = before == null ? null : before.otherName(id);
        return earlier != null ? earlier : otherNames.get(id);
    }

    /** Ids that the rows read last have named. */
    public Set<String> namedLast() {
        Set<String> ids = new TreeSet<>(parties.keySet());
        ids.addAll(otherNames.keySet());
        return ids;
    }

    /** The party's name, or its id where no file names it. */
    public String name(String id) {
        Party party = party(id);
        String other = party != null ? party.name() : otherName(id);
        return other != null ? other : id;
    }

    /** Whether any file names the party. */
    public boolean isNamed(String id) {
        return party(id) != null || otherName(id) != null;
    }

    /** The kind of party, blank when unknown. */
    public String kind(String id) {
        Party party = party(id);
        String kind = party == null ? null : party.kind();
        return kind == null ? "" : kind;
    }
}
