package org.probity.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Contract;
import org.probity.fact.Disposal;
import org.probity.fact.Gift;
import org.probity.fact.Involvement;
import org.probity.fact.OfficialCircle;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.Role;
import org.probity.fact.SignOff;
import org.probity.fact.VendorSide;

/** Gathers one official's dossier: posts, the circle, money that reached it, and what was signed off. */
final class OfficialFacts {

    private final Base base;
    private final PartyRows parties;
    private final TradeRows trade;
    private final MoneyRows money;
    private final Insight insight;
    private final Gathering into;
    private final String id;
    private final Set<String> circle = new TreeSet<>();
    private final Set<String> vendors = new TreeSet<>();
    private Set<String> below = Set.of();

    OfficialFacts(Base base, String id, Gathering into) {
        this.base = base;
        this.parties = base.sources().parties();
        this.trade = base.sources().trade();
        this.money = base.sources().money();
        this.insight = base.insight();
        this.into = into;
        this.id = id;
    }

    void gather() {
        base.addOfficial(id, into);
        into.addAll(parties.identifiers.of(id));
        into.addAll(parties.addresses.of(id));
        into.addAll(parties.accounts.of(id));
        into.addAll(insight.marked().armed(id));
        base.addRelations(id, into);
        addCircle();
        addSuperiors();
        into.unlessFull(this::addMoney);
        into.unlessFull(this::addHires);
        into.unlessFull(this::addDisposals);
        into.unlessFull(this::addSignOffs);
        into.unlessFull(this::addTies);
    }

    private void addCircle() {
        into.addAll(insight.kin(id));
        into.addAll(insight.circle(id));
        for (OfficialCircle member : insight.circle(id)) {
            circle.add(member.memberId());
            base.addParty(member.memberId(), into);
        }
        into.addAll(parties.rolesByParty.of(id));
        into.addAll(parties.ownershipByOwner.of(id));
    }

    /** Those who appointed the official or stand above, with their own circles; and those who stand below. */
    private void addSuperiors() {
        Set<String> above = new TreeSet<>();
        for (Post post : parties.postsByHolder.of(id)) {
            if (post.appointedById() != null) {
                above.add(post.appointedById());
            }
            if (post.reportsToId() != null) {
                above.add(post.reportsToId());
            }
        }
        for (String superior : above) {
            base.addOfficial(superior, into);
            into.addAll(insight.kin(superior));
            into.addAll(insight.circle(superior));
        }
        into.addAll(parties.postsBySuperior.of(id));
        into.addAll(parties.postsByAppointer.of(id));
    }

    private void addSignOffs() {
        below = insight.firmsBelow(circle);
        for (SignOff signOff : trade.signOffsByOfficial.of(id)) {
            into.add(signOff);
            addTender(signOff.tenderId());
            trade.contractsByTender.of(signOff.tenderId()).forEach(this::addContract);
            trade.contracts.of(signOff.contractId()).forEach(this::addContract);
            base.matters().involvements(signOff, this::addInvolvement);
        }
    }

    private void addContract(Contract contract) {
        into.add(contract);
        base.addContractRows(contract.id(), into);
        into.addAll(money.paymentsByContract.of(contract.id()));
        addTender(contract.tenderId());
    }

    private void addTender(@Nullable String tenderId) {
        if (tenderId != null) {
            base.addTender(tenderId, into);
        }
    }

    private void addInvolvement(Involvement involvement) {
        into.add(involvement);
        if (!vendors.add(involvement.vendorId())) {
            return;
        }
        into.addAll(base.sides().of(involvement.vendorId()));
        base.addParty(involvement.vendorId(), into);
        into.addAll(parties.vendors.of(involvement.vendorId()));
        if (below.contains(involvement.vendorId())) {
            into.addAll(insight.shares(involvement.vendorId(), circle));
        }
        parties.rolesByOrg.of(involvement.vendorId()).stream()
                .filter(role -> circle.contains(role.partyId()))
                .forEach(into::add);
    }

    private void addMoney() {
        List<Payment> payments = new ArrayList<>();
        for (String member : circle) {
            payments.addAll(money.paymentsByPayer.of(member));
            payments.addAll(money.paymentsByPayee.of(member));
        }
        into.addAll(Newest.payments(payments));
        for (String member : circle) {
            money.giftsByReceiver.of(member).forEach(this::addGift);
            into.addAll(money.donationsByReceiver.of(member));
            into.addAll(money.leases.of(member));
        }
        into.addAll(money.giftsByGiver.of(id));
        payments.stream().map(Payment::payerId).distinct().forEach(this::addJobs);
    }

    private void addGift(Gift gift) {
        into.add(gift);
        base.addParty(gift.giverId(), into);
        for (VendorSide side : base.sides().naming(gift.giverId())) {
            into.add(side);
            into.addAll(parties.vendors.of(side.vendorId()));
        }
    }

    /** Whoever paid the circle may have paid for a job. */
    private void addJobs(String payer) {
        base.addParty(payer, into);
        parties.rolesByParty.of(payer).stream()
                .filter(role -> role.kind().equals("employee"))
                .forEach(into::add);
    }

    private void addHires() {
        List<Role> hires = new ArrayList<>(parties.rolesByRecruiter.of(id));
        hires.addAll(parties.rolesBySupervisor.of(id));
        hires.addAll(parties.rolesByRecommender.of(id));
        for (Role hire : hires) {
            into.add(hire);
            base.addParty(hire.partyId(), into);
            into.addAll(insight.kin(hire.partyId()));
            base.addHirePayments(hire, into);
        }
    }

    private void addDisposals() {
        for (Map.Entry<String, Disposal> entry : money.disposalsByMember.of(id)) {
            into.add(entry.getValue());
            if (entry.getValue().buyerId() != null) {
                vendors.add(Objects.requireNonNull(entry.getValue().buyerId()));
            }
        }
    }

    private void addTies() {
        Set<String> ends = new TreeSet<>(vendors);
        ends.addAll(insight.marked().pathEnds());
        for (String end : ends) {
            insight.reachOfOfficial(id).pathTo(end).ifPresent(into::add);
            insight.reachOfOfficial(id).pathFrom(end).ifPresent(path -> {
                into.add(path);
                base.addParty(end, into);
                into.addAll(insight.marked().armed(end));
            });
        }
        into.addAll(insight.sharedKeys().of(id, vendors::contains, other -> false));
    }
}
