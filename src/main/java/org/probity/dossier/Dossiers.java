package org.probity.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.probity.fact.Award;
import org.probity.fact.Contract;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.GivenFiles;
import org.probity.fact.Hit;
import org.probity.fact.Limits;
import org.probity.fact.Mission;
import org.probity.fact.Mitigation;
import org.probity.fact.Official;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.Post;
import org.probity.fact.Register;
import org.probity.fact.Role;
import org.probity.fact.Subject;
import org.probity.fact.Tender;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;
import org.probity.graph.PartyBook;
import org.probity.graph.RelationKinds;
import org.probity.graph.RowsBy;
import org.probity.screening.Screener;

/** Builds dossiers. It never judges; that is the rule book's business. Immutable; safe for threads. */
public final class Dossiers {

    private final Limits limits;
    private final GivenFiles files;
    private final List<Mission> missions;
    private final RowsBy<Mitigation> mitigations;
    private final Base base;
    private final List<Subject> subjects;
    private final int mostFacts;
    private final Register register;
    private final RelationKinds kinds;
    private final Screener screener;

    private Dossiers(Register register, Limits limits, RelationKinds kinds, LocalDate asOf, Screener screener) {
        this.register = register;
        this.kinds = kinds;
        this.screener = screener;
        this.limits = limits;
        this.files = register.files();
        this.missions = register.all(Mission.class);
        this.mitigations = RowsBy.of(register.all(Mitigation.class), Mitigation::subjectId);
        this.mostFacts = (int) limits.count(LimitKeys.MOST_FACTS.key());
        Sources sources = Sources.of(register);
        Insight insight = new Insight(register, limits, kinds, asOf, screener);
        this.base = new Base(
                sources,
                new Portfolio(register, sources.trade(), insight.book()),
                new Matters(sources.trade(), insight.book()),
                insight,
                new Sides(sources.parties(), insight, limits.days(LimitKeys.SIDE_DAYS.key())));
        this.subjects = subjects(register, asOf);
    }

    /** Reads all ties, holdings, keys and hits once; dossiers are then built one by one. */
    public static Dossiers of(
            Register register, Limits limits, RelationKinds kinds, LocalDate asOf, Screener screener) {
        return new Dossiers(register, limits, kinds, asOf, screener);
    }

    /** The dossiers of the register and more rows: what would be built of both. */
    public Dossiers with(Register more) {
        return of(register.with(more), limits, kinds, base.insight().asOf(), screener);
    }

    /** Who is who. */
    public PartyBook book() {
        return base.insight().book();
    }

    /** Entries of lists that may be about the party. */
    public List<Hit> hits(String partyId) {
        return base.insight().hits(partyId);
    }

    /** The subject of that kind and id. */
    public Optional<Subject> subject(String kind, String id) {
        return subjects(id).stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** All subjects of that id. */
    public List<Subject> subjects(String id) {
        return subjects.stream().filter(one -> one.id().equals(id)).toList();
    }

    /** The rows about a party: who it is, its numbers, addresses, accounts, owners, roles, posts and relations. */
    public List<Fact> about(String id) {
        Gathering gathering = new Gathering(mostFacts);
        base.addEverything(id, gathering);
        return gathering.facts();
    }

    /** Every vendor, official, unit and buyer, in this order, each in the order of the files, buyers by id. */
    public List<Subject> subjects() {
        return subjects;
    }

    private List<Subject> subjects(Register register, LocalDate asOf) {
        Map<String, Subject> found = new LinkedHashMap<>();
        for (Vendor row : register.all(Vendor.class)) {
            found.putIfAbsent(
                    "vendor " + row.id(), subject(row.id(), row.name(), "vendor", asOf, List.of(row.origin())));
        }
        for (Official row : register.all(Official.class)) {
            found.putIfAbsent(
                    "official " + row.id(), subject(row.id(), row.name(), "official", asOf, List.of(row.origin())));
        }
        for (Unit row : register.all(Unit.class)) {
            found.putIfAbsent("unit " + row.id(), subject(row.id(), row.name(), "unit", asOf, List.of(row.origin())));
        }
        for (String id : buyers(register)) {
            List<Origin> origins =
                    base.insight().book().find(id).map(Party::origins).orElse(List.of());
            found.put("buyer " + id, subject(id, base.insight().book().name(id), "buyer", asOf, origins));
        }
        return List.copyOf(found.values());
    }

    private Subject subject(String id, String name, String kind, LocalDate asOf, List<Origin> origins) {
        return new Subject(id, name, kind, asOf, limits.mission(), origins);
    }

    private static Set<String> buyers(Register register) {
        Set<String> buyers = new TreeSet<>();
        register.all(Tender.class).stream()
                .map(Tender::buyerId)
                .filter(Objects::nonNull)
                .forEach(buyers::add);
        register.all(Award.class).stream()
                .map(Award::buyerId)
                .filter(Objects::nonNull)
                .forEach(buyers::add);
        register.all(Contract.class).stream()
                .map(Contract::buyerId)
                .filter(Objects::nonNull)
                .forEach(buyers::add);
        return buyers;
    }

    /** Everything a rule may see of the subject. */
    public Dossier dossier(Subject subject) {
        Gathering gathering = new Gathering(mostFacts);
        gathering.addAll(missions);
        gathering.addAll(mitigations.of(subject.id()));
        switch (subject.kind()) {
            case "vendor" -> new VendorFacts(base, subject.id(), gathering).gather();
            case "official" -> new OfficialFacts(base, subject.id(), gathering).gather();
            case "unit" -> new UnitFacts(base, subject.id(), gathering).gather();
            case "buyer" -> new BuyerFacts(base, subject.id(), gathering).gather();
            default -> throw new IllegalArgumentException("No dossier is made of a \"" + subject.kind() + "\"");
        }
        return new Dossier(subject, limits, gathering.facts(), files, gathering.notRead());
    }

    /** Subjects whose findings composite rules may see: sister firms, owners and owned, a unit's people; sorted. */
    public List<String> connectedIds(Subject subject) {
        Set<String> connected = new TreeSet<>();
        PartyRows parties = base.sources().parties();
        List<String> owners = base.insight().owners(subject.id()).ids();
        connected.addAll(owners);
        owners.forEach(owner -> connected.addAll(base.insight().firmsOf(owner)));
        connected.addAll(base.insight().firmsOf(subject.id()));
        for (Role role : parties.rolesByOrg.of(subject.id())) {
            connected.add(role.partyId());
        }
        parties.postsByUnit.of(subject.id()).forEach(post -> addPeople(post, connected::add));
        parties.postsByHolder.of(subject.id()).forEach(post -> addUnit(post, connected::add));
        connected.remove(subject.id());
        return new ArrayList<>(connected);
    }

    private static void addPeople(Post post, Consumer<String> connected) {
        connected.accept(post.holderId());
        if (post.reportsToId() != null) {
            connected.accept(post.reportsToId());
        }
    }

    private static void addUnit(Post post, Consumer<String> connected) {
        if (post.unitId() != null) {
            connected.accept(post.unitId());
        }
    }
}
