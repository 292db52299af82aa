package org.probity.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.probity.fact.Hit;
import org.probity.fact.Kinship;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.Post;
import org.probity.fact.PublicPosition;

/** Who holds a public position, or is close to one who does. Safe for threads. */
record PublicPositions(PartyRows parties, Insight insight) {

    /** What the holder of a prominent post can decide; who only buys or hires is watched by other rules. */
    private static final Set<String> PROMINENT = Set.of("budget", "command", "licensing", "prosecution");

    /** Posts in a party count as well: its leaders decide through others. */
    private static final String PARTY = "political party";

    private static final Set<String> TOPICS = Set.of("role.pep", "role.rca", "role.pol", "gov.head", "gov.executive");

    /** All positions of a party, its own first, then those of its relatives. */
    List<PublicPosition> of(String partyId) {
        List<PublicPosition> positions = new ArrayList<>();
        for (Post post : posts(partyId)) {
            positions.add(position(partyId, "post", partyId, "", post, List.of(post.origin())));
        }
        insight.book().find(partyId).ifPresent(party -> addTopics(party, positions));
        insight.hits(partyId).forEach(hit -> addListed(partyId, hit, positions));
        for (Kinship kinship : insight.kin(partyId)) {
            for (Post post : posts(kinship.relativeId())) {
                Set<Origin> origins = new LinkedHashSet<>(kinship.origins());
                origins.add(post.origin());
                positions.add(position(
                        partyId, "relative", kinship.relativeId(), kinship.link(), post, List.copyOf(origins)));
            }
        }
        return positions;
    }

    /** Prominent posts; a clerk's post is no public position. */
    private List<Post> posts(String partyId) {
        return parties.postsByHolder.of(partyId).stream()
                .filter(post -> post.powers().stream().anyMatch(PROMINENT::contains) || PARTY.equals(post.kind()))
                .filter(post -> !"armed group".equals(post.kind()))
                .toList();
    }

    private PublicPosition position(
            String partyId, String how, String holder, String link, Post post, List<Origin> origins) {
        String title = Objects.requireNonNullElse(post.title(), Objects.requireNonNullElse(post.kind(), "post"));
        return new PublicPosition(
                partyId,
                insight.book().name(partyId),
                how,
                insight.book().name(holder),
                link,
                title,
                post.from(),
                post.until(),
                origins);
    }

    private static void addTopics(Party party, List<PublicPosition> positions) {
        List<String> topics = party.topics().stream().filter(TOPICS::contains).toList();
        if (!topics.isEmpty()) {
            positions.add(new PublicPosition(
                    party.id(),
                    party.name(),
                    "topic",
                    party.name(),
                    "",
                    String.join(", ", topics),
                    null,
                    null,
                    List.of(party.origin())));
        }
    }

    /** A name alone makes nobody the holder of a position. */
    private void addListed(String partyId, Hit hit, List<PublicPosition> positions) {
        if (hit.type().equals("public position") && !hit.band().equals("possible")) {
            String name = insight.book().name(partyId);
            positions.add(new PublicPosition(
                    partyId,
                    name,
                    "list",
                    name,
                    "",
                    hit.list() + ", entry " + hit.listingId() + ", " + hit.listedName(),
                    hit.from(),
                    hit.until(),
                    hit.origins()));
        }
    }
}
