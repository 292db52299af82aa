package org.probity.picture;

import java.util.List;

import org.probity.fact.Account;
import org.probity.fact.Address;
import org.probity.fact.Control;
import org.probity.fact.Declaration;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.Identifier;
import org.probity.fact.Kinship;
import org.probity.fact.KnownOwnership;
import org.probity.fact.ListedShare;
import org.probity.fact.Official;
import org.probity.fact.OfficialCircle;
import org.probity.fact.Ownership;
import org.probity.fact.OwnershipLoop;
import org.probity.fact.Party;
import org.probity.fact.PatronagePath;
import org.probity.fact.Post;
import org.probity.fact.ProbablySame;
import org.probity.fact.Purchase;
import org.probity.fact.Relation;
import org.probity.fact.Role;
import org.probity.fact.SameParty;
import org.probity.fact.SharedKey;
import org.probity.fact.SharedTies;
import org.probity.fact.Subject;
import org.probity.fact.Subordinates;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;
import org.probity.fact.VendorSide;

/** Turns facts into a network, in the order in which a rule's conditions name them. */
final class Story {

    private final Sketch sketch;
    private final Holdings holdings;
    private final Connections connections;
    private final Matters matters;
    private final Marks marks;

    private Story(Sketch sketch) {
        this.sketch = sketch;
        this.holdings = new Holdings(sketch);
        this.connections = new Connections(sketch, holdings);
        this.matters = new Matters(sketch);
        this.marks = new Marks(sketch, holdings);
    }

    static Network of(Subject subject, List<Fact> facts, Parties parties, Words words) {
        Sketch sketch = new Sketch(subject, parties, words);
        sketch.subject();
        Story story = new Story(sketch);
        facts.forEach(story::draw);
        story.matters.purchases(facts.stream()
                .filter(Purchase.class::isInstance)
                .map(Purchase.class::cast)
                .toList());
        story.matters.origins(facts);
        new Flows(sketch).draw(facts);
        return sketch.network();
    }

    private void draw(Fact fact) {
        drawParty(fact);
        drawTie(fact);
        drawHolding(fact);
        matters.draw(fact);
    }

    /** Rows that say who somebody is, and no more. */
    private void drawParty(Fact fact) {
        if (fact instanceof Vendor one) {
            sketch.party(one.id());
        } else if (fact instanceof Official one) {
            connections.official(one);
        } else if (fact instanceof Unit one) {
            sketch.party(one.id());
        } else if (fact instanceof Party one) {
            sketch.party(one.id());
        } else if (fact instanceof Identifier one) {
            sketch.party(one.partyId());
        } else if (fact instanceof Declaration one) {
            sketch.party(one.personId());
        } else if (fact instanceof Address one) {
            sketch.party(one.partyId());
        } else if (fact instanceof Account one && one.partyId() != null) {
            sketch.party(one.partyId());
        }
    }

    private void drawTie(Fact fact) {
        if (fact instanceof PatronagePath one) {
            connections.path(one.fromId(), one.fromName(), one.path());
        } else if (fact instanceof Kinship one) {
            connections.path(one.personId(), one.personName(), one.path());
        } else if (fact instanceof OfficialCircle one) {
            connections.path(one.officialId(), one.officialName(), one.path());
        } else if (fact instanceof Relation one) {
            connections.relation(one);
        } else if (fact instanceof Role one) {
            connections.role(one);
        } else if (fact instanceof Post one) {
            connections.post(one);
        } else if (fact instanceof Subordinates one) {
            connections.subordinates(one);
        } else if (fact instanceof VendorSide one) {
            connections.side(one);
        } else if (fact instanceof SharedKey one) {
            marks.shared(one);
        } else if (fact instanceof SharedTies one) {
            marks.shared(one);
        } else if (fact instanceof SameParty one) {
            marks.same(one);
        } else if (fact instanceof ProbablySame one) {
            marks.same(one);
        } else if (fact instanceof Hit one) {
            marks.hit(one);
        }
    }

    private void drawHolding(Fact fact) {
        if (fact instanceof EffectiveShare one) {
            holdings.effective(one);
        } else if (fact instanceof ListedShare one) {
            marks.listed(one);
        } else if (fact instanceof Ownership one) {
            holdings.share(one);
        } else if (fact instanceof Control one) {
            holdings.control(one);
        } else if (fact instanceof OwnershipLoop one) {
            holdings.loop(one);
        } else if (fact instanceof KnownOwnership one) {
            holdings.known(one);
        }
    }
}
