package org.probity.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Hit;
import org.probity.fact.Kinship;
import org.probity.fact.Limits;
import org.probity.fact.OfficialCircle;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.graph.ContactKeys;
import org.probity.graph.Controllers;
import org.probity.graph.Holdings;
import org.probity.graph.Kin;
import org.probity.graph.Loops;
import org.probity.graph.Neighbourhood;
import org.probity.graph.Owners;
import org.probity.graph.PartyBook;
import org.probity.graph.Paths;
import org.probity.graph.RelationKinds;
import org.probity.graph.SharedKeys;
import org.probity.graph.Ties;
import org.probity.screening.Screener;

/** What follows from all rows together on one day: who is tied to whom, who owns what, who is listed. Safe for threads. */
final class Insight {

    private final LocalDate asOf;
    private final Limits limits;
    private final PartyBook book;
    private final ContactKeys contacts;
    private final Ties ties;
    private final Paths paths;
    private final Kin kin;
    private final Holdings holdings;
    private final Loops loops;
    private final Controllers controllers;
    private final SharedKeys sharedKeys;
    private final Screener screener;
    private final Marked marked;
    private final Map<String, List<OfficialCircle>> circles = new ConcurrentHashMap<>();
    private final Map<String, List<Kinship>> families = new ConcurrentHashMap<>();
    private final Map<String, Neighbourhood> reaches = new ConcurrentHashMap<>();

    /** What was known before a few more rows; most of it still holds. */
    private final @Nullable Insight before;

    /** Parties whose ties or names the more rows have changed. */
    private final Set<String> changed;

    Insight(Register register, Limits limits, RelationKinds kinds, LocalDate asOf, Screener screener) {
        this.screener = screener;
        this.before = null;
        this.changed = Set.of();
        this.asOf = asOf;
        this.limits = limits;
        this.book = PartyBook.of(register);
        this.contacts = ContactKeys.of(register, limits);
        this.ties = Ties.of(register, kinds, limits, contacts);
        this.holdings = Holdings.on(asOf, register);
        this.paths = ties.on(asOf, limits, book);
        this.kin = new Kin(ties, book, asOf, limits);
        this.loops = new Loops(holdings, book);
        this.controllers = new Controllers(holdings, book, limits);
        this.sharedKeys = new SharedKeys(contacts, book);
        this.marked = Marked.of(register, asOf, screener.hits(register), book);
    }

    private Insight(Insight before, Register more, Marked marked, PartyBook book) {
        this.before = before;
        this.screener = before.screener;
        this.asOf = before.asOf;
        this.limits = before.limits;
        this.book = book;
        this.contacts = before.contacts.with(more);
        this.ties = before.ties.with(more, contacts);
        this.holdings = before.holdings.with(more);
        this.paths = ties.on(asOf, limits, book);
        this.kin = new Kin(ties, book, asOf, limits);
        this.loops = new Loops(holdings, book);
        this.controllers = new Controllers(holdings, book, limits);
        this.sharedKeys = new SharedKeys(contacts, book);
        this.marked = marked;
        this.changed = new TreeSet<>(ties.changed());
        changed.addAll(book.namedLast());
    }

    /**
     * What is known after more rows.
     *
     * @param described whom the more rows describe, and all rows that do
     */
    Insight with(Register more, Described described) {
        PartyBook now = book.with(more);
        Map<String, List<Hit>> found = screener.hits(described.rows());
        return new Insight(this, more, marked.with(more, found, described.ids(), now), now);
    }

    PartyBook book() {
        return book;
    }

    LocalDate asOf() {
        return asOf;
    }

    List<Hit> hits(String partyId) {
        return marked.hits(partyId);
    }

    /** Whom lists and rows mark. */
    Marked marked() {
        return marked;
    }

    Owners owners(String firm) {
        return new Owners(holdings, book, firm);
    }

    Loops loops() {
        return loops;
    }

    Controllers controllers() {
        return controllers;
    }

    SharedKeys sharedKeys() {
        return sharedKeys;
    }

    List<Kinship> kin(String person) {
        List<Kinship> known = families.get(person);
        return known != null ? known : families.computeIfAbsent(person, this::findKin);
    }

    /** Nobody's relatives are others than before as long as nothing was changed about any of them. */
    private List<Kinship> findKin(String person) {
        if (before != null && !changed.contains(person)) {
            List<Kinship> earlier = before.kin(person);
            if (earlier.stream().noneMatch(one -> changed.contains(one.relativeId()))) {
                return earlier;
            }
        }
        return kin.of(person);
    }

    /** Within reach of the party, searched anew. */
    Neighbourhood reach(String party) {
        return paths.from(party);
    }

    /** Within reach of the official, who concerns many subjects: searched once. */
    Neighbourhood reachOfOfficial(String official) {
        Neighbourhood known = reaches.get(official);
        return known != null ? known : reaches.computeIfAbsent(official, this::findReach);
    }

    private Neighbourhood findReach(String official) {
        if (before != null) {
            Neighbourhood earlier = before.reachOfOfficial(official);
            if (!earlier.meets(changed)) {
                return earlier;
            }
        }
        return paths.from(official);
    }

    /** The official and everybody close, the nearest first. */
    List<OfficialCircle> circle(String official) {
        List<OfficialCircle> known = circles.get(official);
        return known != null ? known : circles.computeIfAbsent(official, this::findCircle);
    }

    private List<OfficialCircle> findCircle(String official) {
        if (before != null) {
            List<OfficialCircle> earlier = before.circle(official);
            if (earlier.stream().noneMatch(one -> changed.contains(one.memberId()))) {
                return earlier;
            }
        }
        List<OfficialCircle> circle = new ArrayList<>();
        String name = book.name(official);
        List<Origin> own = book.find(official).map(Party::origins).orElse(List.of());
        circle.add(new OfficialCircle(official, name, official, name, 0, "official", List.of(), own));
        paths.circleOf(official)
                .pathsTo(member -> true)
                .forEach(path -> circle.add(new OfficialCircle(
                        official,
                        name,
                        path.toId(),
                        path.toName(),
                        path.steps(),
                        path.link(),
                        path.path(),
                        path.origins())));
        return List.copyOf(circle);
    }

    /** Shares that the given owners hold in the firm. */
    List<EffectiveShare> shares(String firm, Set<String> owners) {
        return owners(firm).shares().stream()
                .filter(share -> owners.contains(share.ownerId()))
                .toList();
    }

    /** Firms in which any of the parties holds shares, itself or through other firms. */
    Set<String> firmsBelow(Set<String> owners) {
        return holdings.firmsBelow(owners);
    }

    /** Firms in which the party holds shares itself. */
    List<String> firmsOf(String partyId) {
        return holdings.firmsOf(partyId);
    }
}
