package org.probity.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ArmedGroup;
import org.probity.fact.Dated;
import org.probity.fact.Hit;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.Post;
import org.probity.fact.Register;
import org.probity.graph.PartyBook;

/** Whom lists and rows mark on one day: hits, and armed groups with their commanders. Immutable; safe for threads. */
final class Marked {

    /** Why a party counts as an armed group, the weightiest reason first. */
    private static final List<String> HOW = List.of("group", "commander", "listed");

    private static final Set<String> DEBARMENTS = Set.of("debarment", "suspension");

    private final Day day;
    private final @Nullable Marked before;
    private final Map<String, List<Hit>> hits;
    private final Map<String, ArmedGroup> armed;
    private final Set<String> pathEnds;

    /** Parties of whom the marks before say nothing any more. */
    private final Set<String> anew;

    private Marked(Day day, Map<String, List<Hit>> hits, Map<String, ArmedGroup> armed) {
        this.day = day;
        this.before = null;
        this.hits = hits;
        this.armed = armed;
        this.anew = Set.of();
        this.pathEnds = new TreeSet<>(armed.keySet());
        hits.keySet().stream().filter(this::isKnownCorrupt).forEach(pathEnds::add);
    }

    private Marked(Marked before, Map<String, List<Hit>> hits, Map<String, ArmedGroup> armed, Set<String> anew) {
        this.day = before.day;
        this.before = before;
        this.hits = hits;
        this.armed = armed;
        this.anew = anew;
        Set<String> ends = new TreeSet<>(before.pathEnds);
        ends.removeAll(anew);
        anew.stream().filter(id -> armed.containsKey(id) || isKnownCorrupt(id)).forEach(ends::add);
        this.pathEnds = ends.equals(before.pathEnds) ? before.pathEnds : ends;
    }

    /** The day judged, on which a listing is in force and a post held, or not. */
    private record Day(LocalDate asOf) {

        boolean isActive(Dated dated) {
            return Objects.equals(dated.activeOn(asOf), true);
        }

        /** A post that has ended makes nobody a commander; many former ones hold office today. */
        boolean commandsArmedGroup(Post post) {
            return "armed group".equals(post.kind()) && post.powers().contains("command") && isActive(post);
        }

        boolean isListedArmedGroup(Hit hit) {
            return hit.type().equals("armed group") && hit.band().equals("sure") && isActive(hit);
        }
    }

    /** What the register's rows and the hits of its parties say. */
    static Marked of(Register register, LocalDate asOf, Map<String, List<Hit>> hits, PartyBook book) {
        Day day = new Day(asOf);
        Map<String, ArmedGroup> armed = new LinkedHashMap<>();
        note(register, day, armed, book);
        hits.forEach((party, all) -> noteListed(party, all, day, armed, book));
        return new Marked(day, hits, armed);
    }

    private static void note(Register register, Day day, Map<String, ArmedGroup> armed, PartyBook book) {
        for (Party party : register.all(Party.class)) {
            if ("armed group".equals(party.kind())) {
                armed.putIfAbsent(party.id(), armed(party.id(), "group", List.of(party.origin()), book));
            }
        }
        for (Post post : register.all(Post.class)) {
            if (day.commandsArmedGroup(post)) {
                armed.putIfAbsent(post.holderId(), armed(post.holderId(), "commander", List.of(post.origin()), book));
            }
        }
    }

    private static void noteListed(
            String party, List<Hit> hits, Day day, Map<String, ArmedGroup> armed, PartyBook book) {
        hits.stream()
                .filter(day::isListedArmedGroup)
                .forEach(hit -> armed.putIfAbsent(party, armed(party, "listed", hit.origins(), book)));
    }

    private static ArmedGroup armed(String id, String how, List<Origin> origins, PartyBook book) {
        return new ArmedGroup(id, book.name(id), how, origins);
    }

    /**
     * What is said after more rows.
     *
     * @param found the hits of all parties that the more rows speak of
     * @param parties ids of all these parties
     * @param now who is who after the more rows
     */
    Marked with(Register more, Map<String, List<Hit>> found, Set<String> parties, PartyBook now) {
        Map<String, ArmedGroup> added = new HashMap<>();
        note(more, day, added, now);
        Set<String> all = new TreeSet<>(parties);
        all.addAll(added.keySet());
        Map<String, List<Hit>> theirs = new HashMap<>();
        Map<String, ArmedGroup> groups = new HashMap<>();
        for (String id : all) {
            theirs.put(id, parties.contains(id) ? found.getOrDefault(id, List.of()) : hits(id));
            armedNow(id, added.get(id), theirs.getOrDefault(id, List.of()), now).forEach(one -> groups.put(id, one));
        }
        return new Marked(this, theirs, groups, all);
    }

    /** The weightiest reason, and of two equal ones that of the earlier rows, as where all rows are read at once. */
    private List<ArmedGroup> armedNow(String id, @Nullable ArmedGroup added, List<Hit> found, PartyBook now) {
        List<ArmedGroup> reasons = new ArrayList<>();
        for (ArmedGroup earlier : armed(id)) {
            if (!earlier.how().equals("listed")) {
                reasons.add(armed(id, earlier.how(), earlier.origins(), now));
            }
        }
        if (added != null) {
            reasons.add(added);
        }
        Map<String, ArmedGroup> listed = new HashMap<>();
        noteListed(id, found, day, listed, now);
        reasons.addAll(listed.values());
        reasons.sort(Comparator.comparingInt(one -> HOW.indexOf(one.how())));
        return reasons.isEmpty() ? List.of() : reasons.subList(0, 1);
    }

    private boolean isKnownCorrupt(String party) {
        return hits(party).stream()
                .anyMatch(hit ->
                        hit.type().equals("corruption known") && !hit.band().equals("possible") && day.isActive(hit));
    }

    List<Hit> hits(String partyId) {
        return before == null || anew.contains(partyId) ? hits.getOrDefault(partyId, List.of()) : before.hits(partyId);
    }

    /** Hits in force on the day judged. */
    Map<String, List<Hit>> hitsInForce(List<String> partyIds) {
        Map<String, List<Hit>> found = new HashMap<>();
        for (String id : partyIds) {
            List<Hit> inForce = hits(id).stream().filter(day::isActive).toList();
            if (!inForce.isEmpty()) {
                found.put(id, inForce);
            }
        }
        return found;
    }

    boolean isDebarred(String partyId) {
        for (Hit hit : hits(partyId)) {
            if (DEBARMENTS.contains(hit.type())) {
                return true;
            }
        }
        return false;
    }

    /** The armed group or commander that the party is, or none. */
    List<ArmedGroup> armed(String partyId) {
        if (before != null && !anew.contains(partyId)) {
            return before.armed(partyId);
        }
        ArmedGroup group = armed.get(partyId);
        return group == null ? List.of() : List.of(group);
    }

    /** Parties to which any path matters: armed groups, their commanders, and the known corrupt. */
    Set<String> pathEnds() {
        return pathEnds;
    }
}
