package org.probity.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Award;
import org.probity.fact.Contract;
import org.probity.fact.Official;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.fact.Subject;
import org.probity.fact.Tender;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;
import org.probity.graph.PartyBook;

/** Whom there is to judge. Immutable; safe for threads. */
final class Subjects {

    private static final List<String> KINDS = List.of("vendor", "official", "unit", "buyer");

    private static final Comparator<Subject> IN_ORDER = Comparator.comparingInt(
                    (Subject one) -> KINDS.indexOf(one.kind()))
            .thenComparing(one -> one.kind().equals("buyer") ? one.id() : "");

    private final @Nullable Subjects before;
    private final LocalDate asOf;
    private final String mission;
    private final List<Subject> own;
    private final Map<String, List<Subject>> byId = new HashMap<>();

    Subjects(Register register, PartyBook book, LocalDate asOf, String mission) {
        this(null, register, book, asOf, mission);
    }

    private Subjects(@Nullable Subjects before, Register register, PartyBook book, LocalDate asOf, String mission) {
        this.before = before;
        this.asOf = asOf;
        this.mission = mission;
        this.own = read(register, book);
        own.forEach(subject ->
                byId.computeIfAbsent(subject.id(), id -> new ArrayList<>(1)).add(subject));
    }

    /** These and those of more rows. */
    Subjects with(Register more, PartyBook book) {
        return new Subjects(this, more, book, asOf, mission);
    }

    private List<Subject> read(Register register, PartyBook book) {
        Map<String, Subject> found = new LinkedHashMap<>();
        register.all(Vendor.class).forEach(row -> add(found, row.id(), row.name(), "vendor", row.origin()));
        register.all(Official.class).forEach(row -> add(found, row.id(), row.name(), "official", row.origin()));
        register.all(Unit.class).forEach(row -> add(found, row.id(), row.name(), "unit", row.origin()));
        for (String id : buyers(register, book)) {
            List<Origin> origins = book.find(id).map(Party::origins).orElse(List.of());
            found.put("buyer " + id, new Subject(id, book.name(id), "buyer", asOf, mission, origins));
        }
        return List.copyOf(found.values());
    }

    private void add(Map<String, Subject> found, String id, String name, String kind, Origin origin) {
        if (before == null || before.of(id).stream().noneMatch(one -> one.kind().equals(kind))) {
            found.putIfAbsent(kind + ' ' + id, new Subject(id, name, kind, asOf, mission, List.of(origin)));
        }
    }

    /** The buyers of the rows, and those known before of whom the rows tell the name. */
    private Set<String> buyers(Register register, PartyBook book) {
        Set<String> buyers = buyers(register);
        if (before != null) {
            for (String id : book.namedLast()) {
                before.of(id).stream().filter(one -> one.kind().equals("buyer")).forEach(one -> buyers.add(id));
            }
        }
        return buyers;
    }

    private static Set<String> buyers(Register register) {
        Set<String> buyers = new TreeSet<>();
        register.all(Tender.class).forEach(row -> addBuyer(buyers, row.buyerId()));
        register.all(Award.class).forEach(row -> addBuyer(buyers, row.buyerId()));
        register.all(Contract.class).forEach(row -> addBuyer(buyers, row.buyerId()));
        return buyers;
    }

    private static void addBuyer(Set<String> buyers, @Nullable String id) {
        if (id != null) {
            buyers.add(id);
        }
    }

    /** All of that id, in the order of the kinds. */
    List<Subject> of(String id) {
        List<Subject> mine = byId.getOrDefault(id, List.of());
        return before == null ? mine : inOrder(before.of(id), mine);
    }

    /** Every vendor, official, unit and buyer, in this order, each in the order of the files, buyers by id. */
    List<Subject> all() {
        return before == null ? own : inOrder(before.all(), own);
    }

    /** A later subject of the same id and kind stands for the earlier one. */
    private static List<Subject> inOrder(List<Subject> earlier, List<Subject> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return earlier.isEmpty() ? later : earlier;
        }
        Map<String, Subject> all = new LinkedHashMap<>();
        earlier.forEach(one -> all.put(one.kind() + ' ' + one.id(), one));
        later.forEach(one -> all.put(one.kind() + ' ' + one.id(), one));
        return all.values().stream().sorted(IN_ORDER).toList();
    }
}
