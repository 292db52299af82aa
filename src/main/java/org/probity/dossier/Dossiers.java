package org.probity.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.Limits;
import org.probity.fact.ListAge;
import org.probity.fact.ListCard;
import org.probity.fact.Mission;
import org.probity.fact.Mitigation;
import org.probity.fact.Post;
import org.probity.fact.Register;
import org.probity.fact.Role;
import org.probity.fact.Subject;
import org.probity.graph.PartyBook;
import org.probity.graph.RelationKinds;
import org.probity.graph.RowsBy;
import org.probity.screening.Screener;

/** Builds dossiers. It never judges; that is the rule book's business. Immutable; safe for threads. */
public final class Dossiers {

    private final Register register;
    private final Limits limits;
    private final RowsBy<Mitigation> mitigations;
    private final Base base;
    private final Subjects subjects;
    private final int mostFacts;

    /** What these were laid over, and the rows laid over it; null for what was read at once. */
    private final @Nullable Laid laid;

    private record Laid(Dossiers over, Register more) {}

    private Dossiers(
            Register register,
            Limits limits,
            Base base,
            RowsBy<Mitigation> mitigations,
            Subjects subjects,
            @Nullable Laid laid) {
        this.laid = laid;
        this.register = register;
        this.limits = limits;
        this.base = base;
        this.mitigations = mitigations;
        this.subjects = subjects;
        this.mostFacts = (int) limits.count(LimitKeys.MOST_FACTS.key());
    }

    /** Reads all ties, holdings, keys and hits once; dossiers are then built one by one. */
    public static Dossiers of(
            Register register, Limits limits, RelationKinds kinds, LocalDate asOf, Screener screener) {
        Sources sources = Sources.of(register);
        Insight insight = new Insight(register, limits, kinds, asOf, screener);
        Purchases purchases = new Purchases(sources.trade(), insight.book());
        return new Dossiers(
                register,
                limits,
                base(sources, purchases, new Portfolio(register, purchases), insight, limits),
                RowsBy.of(register.all(Mitigation.class), Mitigation::subjectId),
                new Subjects(register, insight.book(), asOf, limits.mission()),
                null);
    }

    /** What would be built of the register's rows and then more; costs what the more cost. */
    public Dossiers with(Register more) {
        if (laid != null) {
            return laid.over().with(laid.more().with(more));
        }
        Sources sources = base.sources().with(more);
        Insight insight = base.insight().with(more, Described.by(more, base));
        Purchases purchases = new Purchases(sources.trade(), insight.book());
        return new Dossiers(
                register.with(more),
                limits,
                base(sources, purchases, base.portfolio().with(more, purchases), insight, limits),
                mitigations.with(more.all(Mitigation.class)),
                subjects.with(more, insight.book()),
                new Laid(this, more));
    }

    private static Base base(
            Sources sources, Purchases purchases, Portfolio portfolio, Insight insight, Limits limits) {
        return new Base(
                sources,
                purchases,
                portfolio,
                new Matters(sources.trade(), insight.book()),
                insight,
                new Sides(sources.parties(), insight, limits.days(LimitKeys.SIDE_DAYS.key())));
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
        return subjects.of(id);
    }

    /** The rows about a party: who it is, its numbers, addresses, accounts, owners, roles, posts and relations. */
    public List<Fact> about(String id) {
        Gathering gathering = new Gathering(mostFacts);
        base.addEverything(id, gathering);
        return gathering.facts();
    }

    /** Every vendor, official, unit and buyer, in this order, each in the order of the files, buyers by id. */
    public List<Subject> subjects() {
        return subjects.all();
    }

    /** Everything a rule may see of the subject. */
    public Dossier dossier(Subject subject) {
        Gathering gathering = new Gathering(mostFacts);
        gathering.addAll(register.all(Mission.class));
        gathering.addAll(mitigations.of(subject.id()));
        gathering.addAll(ages(subject));
        switch (subject.kind()) {
            case "vendor" -> new VendorFacts(base, subject.id(), gathering).gather();
            case "official" -> new OfficialFacts(base, subject.id(), gathering).gather();
            case "unit" -> new UnitFacts(base, subject.id(), gathering).gather();
            case "buyer" -> new BuyerFacts(base, subject.id(), gathering).gather();
            default -> throw new IllegalArgumentException("No dossier is made of a \"" + subject.kind() + "\"");
        }
        return new Dossier(subject, limits, gathering.facts(), register.files(), gathering.notRead());
    }

    /** How old the lists are on which the subject was searched for. */
    private List<ListAge> ages(Subject subject) {
        return register.all(ListCard.class).stream()
                .map(card -> new ListAge(
                        subject.id(),
                        card.list(),
                        Objects.requireNonNullElse(card.title(), card.list()),
                        Boolean.TRUE.equals(card.mandatory()),
                        card.daysOld(subject.asOf()),
                        List.of(card.origin())))
                .toList();
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
