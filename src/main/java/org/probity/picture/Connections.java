package org.probity.picture;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Official;
import org.probity.fact.Ownership;
import org.probity.fact.PathStep;
import org.probity.fact.Post;
import org.probity.fact.Relation;
import org.probity.fact.Role;
import org.probity.fact.Subordinates;
import org.probity.fact.VendorSide;

/** Draws who is what to whom: family, roles and posts, and the paths made of them. */
final class Connections {

    private final Sketch sketch;
    private final Words words;
    private final Holdings holdings;

    Connections(Sketch sketch, Holdings holdings) {
        this.sketch = sketch;
        this.words = sketch.words();
        this.holdings = holdings;
    }

    /** A chain of ties, each as the row it comes from says it. */
    void path(String fromId, String fromName, List<PathStep> path) {
        sketch.party(fromId, fromName, Shape.PARTY);
        path.forEach(this::step);
    }

    private void step(PathStep step) {
        sketch.party(step.toId(), step.toName(), Shape.ofKind(step.toKind()));
        Optional<Ownership> share = sketch.parties().row(Ownership.class, step.origin());
        Optional<Role> role = sketch.parties().row(Role.class, step.origin());
        boolean isBoard = step.kind().equals("co-director");
        if (share.isPresent()) {
            holdings.share(share.get());
        } else if (role.isPresent() && !isBoard) {
            role(role.get());
        } else if (step.kind().equals("owner")) {
            boolean isUp = step.wording().equals("owner");
            holdings.owner(isUp ? step.toId() : step.fromId(), isUp ? step.fromId() : step.toId());
        } else {
            tie(step.fromId(), step.toId(), step.wording());
        }
    }

    void relation(Relation row) {
        tie(row.fromId(), row.toId(), row.kind());
    }

    /** The second is the husband, partner, supporter … of the first. */
    private void tie(String fromId, String toId, String word) {
        String from = sketch.party(fromId);
        String to = sketch.party(toId);
        if (!sketch.isTied(to, from, Line.TIE)) {
            sketch.tie(from, to, Line.TIE, words.word(word), "tie.sentence", words.word(word));
        }
    }

    void role(Role row) {
        String party = sketch.party(row.partyId());
        String org = sketch.party(row.orgId());
        sketch.tie(party, org, Line.ROLE, words.word(row.kind()), "role.sentence", words.word(row.kind()));
        above(row.recruitedById(), party, "recruited");
        above(row.supervisorId(), party, "supervises");
        above(row.recommendedById(), party, "recommended");
    }

    private void above(@Nullable String id, String party, String key) {
        if (id != null) {
            sketch.tie(
                    sketch.party(id, id, Shape.PERSON), party, Line.POST, words.say(key + ".label"), key + ".sentence");
        }
    }

    void post(Post row) {
        String holder = sketch.party(row.holderId(), row.holderId(), Shape.PERSON);
        String title =
                row.title() != null ? Plain.clean(row.title()) : words.word(row.kind() == null ? "post" : row.kind());
        body(row).ifPresent(body -> sketch.tie(holder, body, Line.POST, title, "post.sentence", title));
        if (row.appointedById() != null) {
            String by = sketch.party(row.appointedById(), row.appointedById(), Shape.PERSON);
            String key = row.from() == null ? "appointed.sentence" : "appointed.sentence.dated";
            sketch.tie(by, holder, Line.POST, words.say("appointed.label"), key, row.from());
        }
        above(row.reportsToId(), holder, "supervises");
    }

    /** Where the post is: the unit, which belongs to the body; or the body itself. */
    private Optional<String> body(Post row) {
        Shape likely = "armed group".equals(row.kind()) ? Shape.GROUP : Shape.BODY;
        Optional<String> body = Optional.ofNullable(row.bodyId()).map(id -> sketch.party(id, id, likely));
        Optional<String> unit = Optional.ofNullable(row.unitId()).map(id -> sketch.party(id, id, Shape.UNIT));
        if (unit.isPresent() && body.isPresent()) {
            sketch.tie(unit.get(), body.get(), Line.PART, "", "unit.sentence");
        }
        return unit.or(() -> body);
    }

    /** An official at the body where the row says so. */
    void official(Official row) {
        String official = sketch.party(row.id());
        if (row.bodyId() != null) {
            String body = sketch.party(row.bodyId(), row.body() == null ? row.bodyId() : row.body(), Shape.BODY);
            String title = row.title() == null ? words.say("post") : Plain.clean(row.title());
            sketch.tie(official, body, Line.POST, title, "post.sentence", title);
        }
    }

    void subordinates(Subordinates fact) {
        String chief = sketch.party(fact.superiorId(), fact.superiorName(), Shape.PERSON);
        String unit = sketch.party(fact.unitId(), fact.unitId(), Shape.UNIT);
        sketch.tie(chief, unit, Line.POST, words.say("chief.label", fact.count()), "chief.sentence", fact.count());
    }

    /** A party on a vendor's side, by the row that puts it there. */
    void side(VendorSide fact) {
        String party = sketch.party(fact.partyId(), fact.partyName(), Shape.PARTY);
        String vendor = sketch.party(fact.vendorId(), fact.vendorId(), Shape.COMPANY);
        List<Role> roles = sketch.parties().rows(Role.class, fact.origins());
        roles.forEach(this::role);
        if (fact.link().equals("owner")) {
            holdings.chain(fact.partyId(), fact.vendorId(), fact.origins());
        } else if (roles.isEmpty() && !fact.link().equals("itself")) {
            sketch.tie(party, vendor, Line.ROLE, words.word(fact.link()), "role.sentence", words.word(fact.link()));
        }
    }
}
