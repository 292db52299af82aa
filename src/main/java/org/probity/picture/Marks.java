package org.probity.picture;

import org.probity.fact.Hit;
import org.probity.fact.ListedShare;
import org.probity.fact.ProbablySame;
import org.probity.fact.SameParty;
import org.probity.fact.SharedKey;
import org.probity.fact.SharedTies;

/** Draws what two parties have in common, and the entries of lists that may be about a party. */
final class Marks {

    private final Sketch sketch;
    private final Words words;
    private final Holdings holdings;

    Marks(Sketch sketch, Holdings holdings) {
        this.sketch = sketch;
        this.words = sketch.words();
        this.holdings = holdings;
    }

    void shared(SharedKey fact) {
        String one = sketch.party(fact.partyId(), fact.partyName(), Shape.PARTY);
        String other = sketch.party(fact.otherId(), fact.otherName(), Shape.PARTY);
        String kind = words.word(fact.kind());
        if (fact.kind().equals("owner") || fact.kind().equals("director")) {
            String common = sketch.party(fact.key());
            Line line = fact.kind().equals("owner") ? Line.OWNERSHIP : Line.ROLE;
            for (String firm : java.util.List.of(one, other)) {
                if (!sketch.isTied(common, firm, line)) {
                    sketch.tie(common, firm, line, kind, "role.sentence", kind);
                }
            }
            return;
        }
        String key = sketch.thing(
                Shape.KEY, fact.kind() + " " + fact.key(), Plain.capital(kind), Plain.clean(fact.key()), "");
        if (!sketch.isTied(one, key, Line.KEY) || !sketch.isTied(other, key, Line.KEY)) {
            sketch.tell(
                    one,
                    key,
                    Line.KEY,
                    "",
                    words.say("key.sentence", sketch.name(one), sketch.name(other), kind, words.name(fact.key())));
            sketch.tell(other, key, Line.KEY, "", "");
        }
    }

    /** All that two parties have in common, key by key where the dossier holds the keys. */
    void shared(SharedTies fact) {
        boolean known = false;
        for (SharedKey key : sketch.parties().all(SharedKey.class)) {
            boolean isPair =
                    key.partyId().equals(fact.partyId()) && key.otherId().equals(fact.otherId());
            if (isPair && fact.kinds().contains(key.kind())) {
                shared(key);
                known = true;
            }
        }
        if (!known) {
            String one = sketch.party(fact.partyId(), fact.partyName(), Shape.PARTY);
            String other = sketch.party(fact.otherId(), fact.otherName(), Shape.PARTY);
            String kinds =
                    String.join(", ", fact.kinds().stream().map(words::word).toList());
            sketch.tie(one, other, Line.KEY, kinds, "keys.sentence", kinds);
        }
    }

    /** Another id of the party, under which the files name it too. */
    void same(SameParty fact) {
        String party = sketch.party(fact.partyId(), fact.partyName(), Shape.PARTY);
        String name = Plain.clean(fact.otherName());
        String other =
                sketch.thing(Shape.KEY, "id " + fact.otherId(), words.say("other"), name, Plain.clean(fact.otherId()));
        sketch.tie(party, other, Line.KEY, "", "other.sentence", words.name(fact.otherId()));
    }

    void same(ProbablySame fact) {
        String one = sketch.party(fact.partyId(), fact.partyName(), Shape.PARTY);
        String other = sketch.party(fact.otherId(), fact.otherName(), Shape.PARTY);
        if (!sketch.isTied(other, one, Line.LISTED)) {
            sketch.tie(one, other, Line.LISTED, words.say("hit.probable.label"), "same.sentence");
        }
    }

    void hit(Hit fact) {
        String party = sketch.party(fact.partyId(), fact.partyName(), Shape.PARTY);
        String entry = sketch.thing(
                Shape.ENTRY,
                fact.list() + " " + fact.listingId(),
                words.say("entry", Plain.clean(fact.list()), words.word(fact.type())),
                Plain.clean(fact.listedName()),
                Plain.clean(fact.listingId()));
        String key = "hit." + fact.band();
        sketch.tell(
                party,
                entry,
                Line.LISTED,
                words.say(key + ".label"),
                words.say(
                        key + ".sentence",
                        sketch.name(party),
                        words.name(fact.list()),
                        words.name(fact.listedName()),
                        words.name(fact.listingId())));
    }

    /** A listed owner's part, with the entry of the list where the dossier holds it. */
    void listed(ListedShare fact) {
        String owner = sketch.party(fact.ownerId(), fact.ownerName(), Shape.PARTY);
        String asset = sketch.party(fact.assetId(), fact.assetId(), Shape.COMPANY);
        holdings.part(owner, asset, fact.percent(), fact.ownerId(), fact.assetId(), fact.origins());
        boolean known = false;
        for (Hit hit : sketch.parties().all(Hit.class)) {
            if (hit.partyId().equals(fact.ownerId()) && hit.list().equals(fact.list())) {
                hit(hit);
                known = true;
            }
        }
        if (!known) {
            String entry = sketch.thing(
                    Shape.ENTRY,
                    fact.list() + " " + fact.ownerId(),
                    words.say("entry", Plain.clean(fact.list()), words.word(fact.type())),
                    Plain.clean(fact.ownerName()),
                    "");
            String key = "hit." + fact.band();
            sketch.tell(
                    owner,
                    entry,
                    Line.LISTED,
                    words.say(key + ".label"),
                    words.say("listed.sentence", sketch.name(owner), words.name(fact.list())));
        }
    }
}
