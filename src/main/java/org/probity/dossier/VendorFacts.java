package org.probity.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Award;
import org.probity.fact.Bid;
import org.probity.fact.Contract;
import org.probity.fact.Control;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Fact;
import org.probity.fact.Gift;
import org.probity.fact.Involvement;
import org.probity.fact.KnownOwnership;
import org.probity.fact.Origin;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.Purchase;
import org.probity.fact.Role;
import org.probity.fact.SharedKey;
import org.probity.fact.Stage;
import org.probity.fact.Tender;
import org.probity.fact.Vendor;
import org.probity.fact.VendorSide;
import org.probity.graph.Neighbourhood;
import org.probity.graph.Owners;
import org.probity.graph.SharedKeys;

/** Gathers one vendor's dossier: first the vendor itself, then what it was part of, then those it may be tied to. */
final class VendorFacts {

    private final Base base;
    private final PartyRows parties;
    private final TradeRows trade;
    private final Insight insight;
    private final Gathering into;
    private final String id;

    private final Map<String, List<VendorSide>> side = new LinkedHashMap<>();
    private final Set<String> contractIds = new LinkedHashSet<>();
    private final Set<String> tenderIds = new LinkedHashSet<>();
    private final Set<String> buyers = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();
    private final Set<String> competitors = new TreeSet<>();
    private final Set<String> officials = new TreeSet<>();
    private final Set<String> owners = new LinkedHashSet<>();

    VendorFacts(Base base, String id, Gathering into) {
        this.base = base;
        this.parties = base.sources().parties();
        this.trade = base.sources().trade();
        this.insight = base.insight();
        this.into = into;
        this.id = id;
    }

    void gather() {
        addItself();
        addOwners();
        addSide();
        addTrade();
        into.unlessFull(this::addOfficials);
        into.unlessFull(this::addMoney);
        into.unlessFull(this::addCompetitors);
        into.unlessFull(this::addTies);
        into.unlessFull(this::addTotals);
    }

    private void addItself() {
        into.addAll(parties.vendors.of(id));
        base.addParty(id, into);
        into.addAll(parties.identifiers.of(id));
        into.addAll(parties.addresses.of(id));
        into.addAll(parties.accounts.of(id));
        into.addAll(insight.marked().armed(id));
    }

    private void addOwners() {
        Owners found = insight.owners(id);
        List<String> ids = found.ids();
        owners.addAll(ids);
        into.addAll(parties.ownershipByAsset.of(id));
        ids.forEach(owner -> into.addAll(parties.ownershipByAsset.of(owner)));
        List<EffectiveShare> shares = found.shares();
        into.addAll(shares);
        List<Control> controls = insight.controllers().of(id, shares);
        into.addAll(controls);
        controls.forEach(control -> base.addParty(control.controllerId(), into));
        controls.forEach(control -> into.addAll(base.positions().of(control.controllerId())));
        new ListedDirectors(parties, insight).of(id).ifPresent(into::add);
        addKnown(found);
        into.addAll(insight.loops().above(id, ids));
        into.addAll(found.listed(insight.marked().hitsInForce(ids)));
        for (VendorSide one : base.sides().of(id, shares)) {
            side.computeIfAbsent(one.partyId(), party -> new ArrayList<>(1)).add(one);
        }
    }

    /** A firm of whose owners nothing is known is said to be so, or it would look as if nothing were wrong. */
    private void addKnown(Owners found) {
        found.known().ifPresent(into::add);
        for (Vendor vendor : parties.vendors.of(id)) {
            if (found.known().isEmpty() && !"person".equals(vendor.kind())) {
                into.add(new KnownOwnership(id, null, 0, false, List.of(vendor.origin())));
            }
        }
    }

    private void addSide() {
        for (Role role : parties.rolesByOrg.of(id)) {
            into.add(role);
            String recommender = role.recommendedById();
            if (recommender != null) {
                base.addOfficial(recommender, into);
            }
        }
        side.forEach((party, links) -> {
            into.addAll(links);
            base.addParty(party, into);
            into.addAll(base.positions().of(party));
            into.addAll(parties.postsByHolder.of(party));
            into.addAll(parties.identifiers.of(party));
        });
    }

    private void addTrade() {
        List<Contract> contracts = Newest.contracts(trade.contractsByVendor.of(id));
        List<Award> awards = Newest.awards(trade.awardsByVendor.of(id));
        List<Bid> bids = trade.bidsByBidder.of(id);
        contracts.forEach(contract -> note(contract.tenderId(), contract.buyerId()));
        contracts.forEach(contract -> contractIds.add(contract.id()));
        contracts.stream().map(Contract::place).filter(Objects::nonNull).forEach(places::add);
        awards.forEach(award -> note(award.tenderId(), award.buyerId()));
        bids.forEach(bid -> note(bid.tenderId(), null));
        into.add(new Stage(
                id,
                null,
                "screening",
                insight.asOf(),
                parties.vendors.of(id).stream().map(Vendor::origin).toList()));
        for (Contract contract : contracts) {
            into.add(contract);
            addPurchase(base.purchases().of(contract));
            stage(contract.tenderId(), "signature", contract.signedOn(), contract.origin());
            base.addContractRows(contract.id(), into);
        }
        for (Award award : awards) {
            into.add(award);
            addPurchase(base.purchases().of(award));
            stage(award.tenderId(), "award", award.awardedOn(), award.origin());
        }
        tenderIds.forEach(this::addTender);
        into.addAll(trade.subcontractsByFirm.of(id));
    }

    private void note(@Nullable String tenderId, @Nullable String buyerId) {
        if (tenderId != null && tenderIds.add(tenderId)) {
            trade.tenders.of(tenderId).stream()
                    .map(Tender::buyerId)
                    .filter(Objects::nonNull)
                    .forEach(buyers::add);
        }
        if (buyerId != null) {
            buyers.add(buyerId);
        }
    }

    private void addPurchase(@Nullable Purchase purchase) {
        if (purchase != null) {
            into.add(purchase);
        }
    }

    private void addTender(String tenderId) {
        base.addTender(tenderId, into);
        for (Tender tender : trade.tenders.of(tenderId)) {
            stage(tenderId, "notice", tender.publishedOn(), tender.origin());
            stage(tenderId, "evaluation", tender.evaluatedOn(), tender.origin());
            stage(tenderId, "recommendation", tender.recommendedOn(), tender.origin());
        }
        competitors.addAll(base.matters().vendorsOf(tenderId).keySet());
        competitors.remove(id);
    }

    private void stage(@Nullable String tenderId, String kind, @Nullable LocalDate on, Origin origin) {
        if (on != null) {
            into.add(new Stage(id, tenderId, kind, on, List.of(origin)));
        }
    }

    /** Those who signed off, and those with power over the buyers or the places of work. */
    private void addOfficials() {
        List<Involvement> involvements = base.matters().involvements(id, tenderIds, contractIds);
        into.addAll(involvements);
        involvements.forEach(involvement -> officials.add(involvement.officialId()));
        buyers.forEach(buyer -> addPowers(parties.postsByBody.of(buyer)));
        places.forEach(place -> addPowers(parties.postsByArea.of(place)));
        officials.forEach(official -> base.addOfficial(official, into));
    }

    private void addPowers(Collection<Post> posts) {
        for (Post post : posts) {
            if (!post.powers().isEmpty()) {
                officials.add(post.holderId());
            }
        }
    }

    private void addMoney() {
        MoneyRows money = base.sources().money();
        List<Payment> payments = new ArrayList<>();
        for (String party : side.keySet()) {
            payments.addAll(money.paymentsByPayer.of(party));
            payments.addAll(money.paymentsByPayee.of(party));
        }
        into.addAll(Newest.payments(payments));
        for (String party : side.keySet()) {
            for (Gift gift : money.giftsByGiver.of(party)) {
                into.add(gift);
                base.addOfficial(gift.receiverId(), into);
            }
            into.addAll(money.donationsByGiver.of(party));
            into.addAll(money.disposalsByBuyer.of(party));
            into.addAll(money.leases.of(party));
        }
        parties.rolesByOrg.of(id).forEach(role -> base.addHirePayments(role, into));
    }

    /** Firms that bid against the vendor: who they are, and the owners and directors they have in common with it. */
    private void addCompetitors() {
        Set<String> common = new LinkedHashSet<>(owners);
        common.add(id);
        Set<String> below = insight.firmsBelow(common);
        Set<String> people = new TreeSet<>();
        parties.rolesByOrg.of(id).forEach(role -> people.add(role.partyId()));
        for (String other : competitors) {
            base.addParty(other, into);
            into.addAll(parties.vendors.of(other));
            if (below.contains(other)) {
                into.addAll(insight.shares(other, common));
            }
            for (Role role : parties.rolesByOrg.of(other)) {
                if (people.contains(role.partyId())) {
                    into.add(role);
                }
            }
        }
    }

    private void addTies() {
        Set<String> near = near();
        officials.forEach(official -> base.addCircle(official, near, into));
        parties.rolesByOrg.of(id).stream()
                .filter(role -> role.recruitedById() != null)
                .forEach(role -> into.addAll(insight.kin(role.partyId())));
        Set<String> ends = new TreeSet<>(officials);
        ends.addAll(insight.marked().pathEnds());
        base.committees(side.keySet()).forEach(ends::add);
        Neighbourhood mine = insight.reach(id);
        ends.forEach(end -> addPath(mine.pathFrom(end), mine.pathTo(end), end));
        side.keySet().forEach(party -> addPaths(party));
        addSharedKeys();
    }

    /** Parties of the dossier to whom an official's closeness matters. */
    private Set<String> near() {
        Set<String> near = new TreeSet<>(side.keySet());
        parties.rolesByOrg.of(id).forEach(role -> near.add(role.partyId()));
        for (Fact fact : into.facts()) {
            near.addAll(Concerned.by(fact));
        }
        return near;
    }

    private void addPath(Optional<? extends Fact> there, Optional<? extends Fact> back, String end) {
        there.ifPresent(into::add);
        back.ifPresent(into::add);
        if (there.isPresent()) {
            base.addParty(end, into);
            into.addAll(parties.postsByHolder.of(end));
            into.addAll(insight.marked().armed(end));
        }
    }

    private void addPaths(String party) {
        if (!party.equals(id)) {
            for (String official : officials) {
                Neighbourhood theirs = insight.reachOfOfficial(official);
                if (theirs.reaches(party)) {
                    addPath(theirs.pathTo(party), theirs.pathFrom(party), official);
                }
            }
        }
    }

    private void addSharedKeys() {
        List<SharedKey> keys = new ArrayList<>();
        for (String party : side.keySet()) {
            keys.addAll(insight.sharedKeys()
                    .of(
                            party,
                            other -> !side.containsKey(other)
                                    && (competitors.contains(other)
                                            || officials.contains(other)
                                            || insight.marked().isDebarred(other)),
                            insight.marked()::isDebarred));
        }
        into.addAll(keys);
        into.addAll(SharedKeys.ties(keys));
        for (SharedKey key : keys) {
            base.addParty(key.otherId(), into);
            if (key.kind().equals("owner") || key.kind().equals("director")) {
                base.addParty(key.key(), into);
            }
        }
    }

    private void addTotals() {
        for (String buyer : buyers) {
            base.addParty(buyer, into);
            into.addAll(base.portfolio().shares(buyer, id));
            into.addAll(base.portfolio().years(buyer));
        }
    }
}
