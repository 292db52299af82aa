package org.probity.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.probity.fact.ArmedGroup;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Hit;
import org.probity.fact.Kinship;
import org.probity.fact.Limits;
import org.probity.fact.OfficialCircle;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.Post;
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

    private final Register register;
    private final LocalDate asOf;
    private final PartyBook book;
    private final Paths paths;
    private final Kin kin;
    private final Holdings holdings;
    private final Loops loops;
    private final Controllers controllers;
    private final SharedKeys sharedKeys;
    private final Map<String, List<Hit>> hits;
    private final Set<String> debarred = new TreeSet<>();
    private final Map<String, ArmedGroup> armed;
    private final Set<String> pathEnds;
    private final Map<String, List<OfficialCircle>> circles = new ConcurrentHashMap<>();
    private final Map<String, List<Kinship>> families = new ConcurrentHashMap<>();
    private final Map<String, Neighbourhood> reaches = new ConcurrentHashMap<>();

    Insight(Register register, Limits limits, RelationKinds kinds, LocalDate asOf, Screener screener) {
        this.register = register;
        this.asOf = asOf;
        this.book = PartyBook.of(register);
        ContactKeys contacts = ContactKeys.of(register, limits);
        Ties ties = Ties.of(register, kinds, limits, contacts);
        this.paths = ties.on(asOf, limits, book);
        this.kin = new Kin(ties, book, asOf, limits);
        this.holdings = Holdings.on(asOf, register);
        this.loops = new Loops(holdings, book);
        this.controllers = new Controllers(holdings, book, limits);
        this.sharedKeys = new SharedKeys(contacts, book);
        this.hits = screener.hits(register);
        hits.forEach(this::note);
        this.armed = armed();
        this.pathEnds = new TreeSet<>(armed.keySet());
        hits.forEach((party, all) -> {
            if (all.stream().anyMatch(hit -> hit.type().equals("corruption known") && isActive(hit))) {
                pathEnds.add(party);
            }
        });
    }

    private void note(String party, List<Hit> all) {
        if (all.stream()
                .anyMatch(hit -> hit.type().equals("debarment") || hit.type().equals("suspension"))) {
            debarred.add(party);
        }
    }

    private boolean isActive(Hit hit) {
        return Objects.equals(hit.activeOn(asOf), true);
    }

    private Map<String, ArmedGroup> armed() {
        Map<String, ArmedGroup> found = new LinkedHashMap<>();
        for (Party party : register.all(Party.class)) {
            if ("armed group".equals(party.kind())) {
                found.putIfAbsent(party.id(), armed(party.id(), "group", List.of(party.origin())));
            }
        }
        for (Post post : register.all(Post.class)) {
            if (commandsArmedGroup(post)) {
                found.putIfAbsent(post.holderId(), armed(post.holderId(), "commander", List.of(post.origin())));
            }
        }
        hits.forEach((party, all) -> all.stream()
                .filter(hit -> hit.type().equals("armed group") && hit.band().equals("sure") && isActive(hit))
                .forEach(hit -> found.putIfAbsent(party, armed(party, "listed", hit.origins()))));
        return found;
    }

    /** A post that has ended makes nobody a commander; many former ones hold office today. */
    private boolean commandsArmedGroup(Post post) {
        return "armed group".equals(post.kind())
                && post.powers().contains("command")
                && Objects.equals(post.activeOn(asOf), true);
    }

    private ArmedGroup armed(String id, String how, List<Origin> origins) {
        return new ArmedGroup(id, book.name(id), how, origins);
    }

    PartyBook book() {
        return book;
    }

    LocalDate asOf() {
        return asOf;
    }

    List<Hit> hits(String partyId) {
        return hits.getOrDefault(partyId, List.of());
    }

    /** Hits in force on the day judged. */
    Map<String, List<Hit>> hitsInForce(List<String> partyIds) {
        Map<String, List<Hit>> found = new HashMap<>();
        for (String id : partyIds) {
            List<Hit> inForce = hits(id).stream().filter(this::isActive).toList();
            if (!inForce.isEmpty()) {
                found.put(id, inForce);
            }
        }
        return found;
    }

    boolean isDebarred(String partyId) {
        return debarred.contains(partyId);
    }

    /** The armed group or commander that the party is, or none. */
    List<ArmedGroup> armedGroup(String partyId) {
        ArmedGroup group = armed.get(partyId);
        return group == null ? List.of() : List.of(group);
    }

    /** Parties to which any path matters: armed groups, their commanders, and the known corrupt. */
    Set<String> pathEnds() {
        return pathEnds;
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
        return families.computeIfAbsent(person, kin::of);
    }

    /** Within reach of the party, searched anew. */
    Neighbourhood reach(String party) {
        return paths.from(party);
    }

    /** Within reach of the official, who concerns many subjects: searched once. */
    Neighbourhood reachOfOfficial(String official) {
        return reaches.computeIfAbsent(official, paths::from);
    }

    /** The official and everybody close, the nearest first. */
    List<OfficialCircle> circle(String official) {
        return circles.computeIfAbsent(official, this::findCircle);
    }

    private List<OfficialCircle> findCircle(String official) {
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
