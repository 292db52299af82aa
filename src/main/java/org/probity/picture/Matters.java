package org.probity.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Allegation;
import org.probity.fact.Amendment;
import org.probity.fact.Award;
import org.probity.fact.Bid;
import org.probity.fact.Contract;
import org.probity.fact.Disposal;
import org.probity.fact.Fact;
import org.probity.fact.Finding;
import org.probity.fact.Involvement;
import org.probity.fact.Money;
import org.probity.fact.Purchase;
import org.probity.fact.SignOff;
import org.probity.fact.Subcontract;
import org.probity.fact.Tender;

/** Draws what was bought, sold, decided and alleged, and who had a part in it. */
final class Matters {

    private final Sketch sketch;
    private final Words words;

    Matters(Sketch sketch) {
        this.sketch = sketch;
        this.words = sketch.words();
    }

    /** Draws a fact of this sort; others are left to others. */
    void draw(Fact fact) {
        if (fact instanceof Contract contract) {
            contract(contract);
        } else if (fact instanceof Award award) {
            String matter = matter("award", award.id(), award.money());
            part(award.vendorId(), Shape.COMPANY, matter, "contractor");
            part(award.buyerId(), Shape.BODY, matter, "buyer");
        } else if (fact instanceof Tender tender) {
            part(tender.buyerId(), Shape.BODY, matter("tender", tender.id(), null), "buyer");
        } else if (fact instanceof Bid bid) {
            bid(bid);
        } else if (fact instanceof Involvement involvement) {
            involvement(involvement);
        } else if (fact instanceof SignOff signOff) {
            signOff(signOff);
        } else if (fact instanceof Disposal disposal) {
            disposal(disposal);
        } else if (fact instanceof Amendment amendment) {
            amendment(amendment);
        } else if (fact instanceof Subcontract one) {
            part(one.subcontractorId(), Shape.COMPANY, known(one.contractId()), "subcontractor");
        } else if (fact instanceof Allegation allegation) {
            allegation(allegation);
        } else if (fact instanceof Finding finding) {
            finding(finding);
        }
    }

    /** The node of a contract or tender of which the id alone is known: as whatever the dossier knows it. */
    private String known(String id) {
        for (Contract contract : sketch.parties().all(Contract.class)) {
            if (contract.id().equals(id)) {
                return matter("contract", id, contract.money());
            }
        }
        boolean isTender = sketch.parties().all(Tender.class).stream()
                        .anyMatch(one -> one.id().equals(id))
                || sketch.parties().all(Bid.class).stream()
                        .anyMatch(one -> one.tenderId().equals(id));
        return matter(isTender ? "tender" : "matter", id, null);
    }

    private String matter(String kind, String id, @Nullable Money value) {
        return sketch.thing(
                Shape.MATTER, id, words.say("matter." + kind), Plain.clean(id), value == null ? "" : value.toString());
    }

    private void part(@Nullable String party, Shape likely, String matter, String key) {
        if (party != null) {
            sketch.tie(
                    sketch.party(party, party, likely),
                    matter,
                    Line.PART,
                    words.say(key + ".label"),
                    key + ".sentence");
        }
    }

    private void contract(Contract contract) {
        String matter = matter("contract", contract.id(), contract.money());
        part(contract.vendorId(), Shape.COMPANY, matter, "contractor");
        part(contract.buyerId(), Shape.BODY, matter, "buyer");
    }

    private void bid(Bid bid) {
        String matter = matter("tender", bid.tenderId(), null);
        String bidder = sketch.party(bid.bidderId(), bid.bidderId(), Shape.COMPANY);
        Money money = bid.money();
        if (money == null) {
            part(bid.bidderId(), Shape.COMPANY, matter, "bid");
        } else {
            sketch.tie(bidder, matter, Line.PART, words.say("bid.label.money", money), "bid.sentence.money", money);
        }
    }

    private void involvement(Involvement fact) {
        String matter = known(fact.matterId());
        String official = sketch.party(fact.officialId(), fact.officialName(), Shape.PERSON);
        decided(official, matter, fact.role(), fact.signedOn());
        String vendor = sketch.party(fact.vendorId(), fact.vendorId(), Shape.COMPANY);
        if (!sketch.isTied(vendor, matter, Line.PART)) {
            part(fact.vendorId(), Shape.COMPANY, matter, "involved");
        }
    }

    private void signOff(SignOff row) {
        String id = row.contractId() != null ? row.contractId() : row.tenderId();
        if (id != null) {
            String official = sketch.party(row.officialId(), row.officialId(), Shape.PERSON);
            decided(official, known(id), row.role(), row.signedOn());
        }
    }

    private void decided(String official, String matter, String role, @Nullable Object day) {
        String word = words.word(role);
        String label = day == null ? word : word + "\n" + day;
        sketch.tie(
                official,
                matter,
                Line.SIGN_OFF,
                label,
                day == null ? "decided.sentence" : "decided.sentence.dated",
                word,
                day);
    }

    private void disposal(Disposal row) {
        String item = row.item() == null ? row.id() : row.item();
        String matter = sketch.thing(
                Shape.MATTER, row.id(), words.say("matter.sale"), Plain.clean(item), Plain.clean(row.id()));
        if (row.buyerId() != null) {
            String buyer = sketch.party(row.buyerId());
            Money money = row.money();
            String label = money == null ? words.say("bought.label") : money.toString();
            sketch.tie(
                    buyer,
                    matter,
                    Line.PAYMENT,
                    label,
                    money == null ? "bought.sentence" : "bought.sentence.money",
                    money);
        }
        for (String member : row.committeeIds()) {
            if (sketch.parties().name(member).isEmpty()) {
                continue;
            }
            String official = sketch.party(member, member, Shape.PERSON);
            sketch.tie(official, matter, Line.SIGN_OFF, words.say("sold.label"), "sold.sentence");
        }
    }

    private void amendment(Amendment row) {
        if (row.approverId() != null) {
            String by = sketch.party(row.approverId(), row.approverId(), Shape.PERSON);
            String key = row.amendedOn() == null ? "amended.sentence" : "amended.sentence.dated";
            sketch.tie(by, known(row.contractId()), Line.SIGN_OFF, words.say("amended.label"), key, row.amendedOn());
        }
    }

    private void allegation(Allegation row) {
        String matter = sketch.thing(
                Shape.MATTER, row.id(), words.say("matter.allegation", row.grade()), words.word(row.kind()), "");
        String against = sketch.party(row.subjectId());
        sketch.tie(against, matter, Line.PART, "", "allegation.sentence", row.grade());
        if (row.unitId() != null && !row.unitId().equals(row.subjectId())) {
            String unit = sketch.party(row.unitId(), row.unitId(), Shape.UNIT);
            sketch.tie(against, unit, Line.POST, words.say("member.label"), "member.sentence");
        }
    }

    private void finding(Finding fact) {
        String about = sketch.party(fact.subjectId(), fact.subjectName(), Shape.PARTY);
        String matter = sketch.thing(
                Shape.MATTER, fact.rule() + " " + fact.subjectId(), words.say("matter.finding"), fact.rule(), "");
        sketch.tie(about, matter, Line.PART, "", "finding.sentence");
    }

    /** Ties contracts to the tenders they come from, where both are drawn. */
    void origins(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Contract contract && contract.tenderId() != null) {
                String tender = Shape.MATTER + " " + contract.tenderId();
                if (sketch.has(tender)) {
                    sketch.tie(
                            matter("contract", contract.id(), contract.money()),
                            tender,
                            Line.PART,
                            "",
                            "from.sentence");
                }
            }
        }
    }

    /** Purchases, added up for each vendor and buyer. */
    void purchases(List<Purchase> purchases) {
        Map<List<String>, List<Purchase>> pairs = new LinkedHashMap<>();
        for (Purchase one : purchases) {
            if (one.buyerId() != null) {
                pairs.computeIfAbsent(List.of(one.vendorId(), one.buyerId()), pair -> new ArrayList<>())
                        .add(one);
            } else {
                part(one.vendorId(), Shape.COMPANY, known(one.id()), "contractor");
            }
        }
        pairs.forEach((pair, all) -> {
            String vendor = sketch.party(pair.get(0), pair.get(0), Shape.COMPANY);
            String name = all.get(0).buyerName();
            String buyer = sketch.party(pair.get(1), name == null ? pair.get(1) : name, Shape.BODY);
            sketch.tie(
                    buyer,
                    vendor,
                    Line.PART,
                    words.say("purchases.label", all.size()),
                    "purchases.sentence",
                    all.size());
        });
    }
}
