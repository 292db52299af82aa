package org.probity.dossier;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Amendment;
import org.probity.fact.Disposal;
import org.probity.fact.Kinship;
import org.probity.fact.OfficialCircle;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.Role;
import org.probity.fact.Tender;

/** What all kinds of dossiers are made from, and the pieces they have in common. Safe for threads. */
record Base(Sources sources, Purchases purchases, Portfolio portfolio, Matters matters, Insight insight, Sides sides) {

    /** Who holds public positions. */
    PublicPositions positions() {
        return new PublicPositions(sources.parties(), insight);
    }

    /** Who the party is, under which other ids the files name it and who it probably is, and what lists say of it. */
    void addParty(String id, Gathering into) {
        insight.book().find(id).ifPresent(into::add);
        into.addAll(sources.parties().otherIds.of(id));
        into.addAll(sources.parties().likely.of(id));
        into.addAll(insight.hits(id));
    }

    /** Who the official is, the posts held, and what was declared. */
    void addOfficial(String id, Gathering into) {
        into.addAll(sources.parties().officials.of(id));
        addParty(id, into);
        for (Post post : sources.parties().postsByHolder.of(id)) {
            into.add(post);
            addName(post.bodyId(), into);
            addName(post.unitId(), into);
        }
        into.addAll(sources.parties().declarations.of(id));
    }

    /** Who the party is, for readers; what lists say of it concerns others. */
    void addName(@Nullable String id, Gathering into) {
        insight.book().find(id).ifPresent(into::add);
    }

    /** The rows about a party. */
    void addEverything(String id, Gathering into) {
        PartyRows parties = sources.parties();
        insight.book().find(id).ifPresent(into::add);
        into.addAll(parties.vendors.of(id));
        into.addAll(parties.officials.of(id));
        into.addAll(sources.units().units.of(id));
        into.addAll(parties.identifiers.of(id));
        into.addAll(parties.addresses.of(id));
        into.addAll(parties.accounts.of(id));
        into.addAll(parties.ownershipByAsset.of(id));
        into.addAll(parties.ownershipByOwner.of(id));
        into.addAll(parties.rolesByOrg.of(id));
        into.addAll(parties.rolesByParty.of(id));
        into.addAll(parties.postsByHolder.of(id));
        addRelations(id, into);
        into.addAll(parties.declarations.of(id));
    }

    /** Relatives and others close to the official who are among the given parties. */
    void addCircle(String official, Set<String> among, Gathering into) {
        for (Kinship kinship : insight.kin(official)) {
            if (among.contains(kinship.relativeId())) {
                into.add(kinship);
            }
        }
        for (OfficialCircle member : insight.circle(official)) {
            if (member.steps() == 0 || among.contains(member.memberId())) {
                into.add(member);
            }
        }
    }

    /** The tender with all bids, awards, contracts and sign-offs, also where the files name it by its id only. */
    void addTender(String tenderId, Gathering into) {
        TradeRows trade = sources.trade();
        for (Tender tender : trade.tenders.of(tenderId)) {
            into.add(tender);
            addName(tender.buyerId(), into);
            into.add(matters.competition(tender));
        }
        into.addAll(trade.bidsByTender.of(tenderId));
        into.addAll(trade.awardsByTender.of(tenderId));
        into.addAll(trade.contractsByTender.of(tenderId));
        into.addAll(trade.signOffsByTender.of(tenderId));
    }

    /** What was done under the contract. */
    void addContractRows(String contractId, Gathering into) {
        TradeRows trade = sources.trade();
        for (Amendment amendment : trade.amendments.of(contractId)) {
            into.add(amendment);
            if (amendment.approverId() != null) {
                addParty(amendment.approverId(), into);
            }
        }
        into.addAll(trade.subcontracts.of(contractId));
        into.addAll(trade.signOffsByContract.of(contractId));
        into.addAll(trade.deliveries.of(contractId));
    }

    /** Payments from the person hired to whoever hired, supervises or recommended. */
    void addHirePayments(Role role, Gathering into) {
        Set<String> above = new TreeSet<>();
        Stream.of(role.recruitedById(), role.supervisorId(), role.recommendedById())
                .filter(Objects::nonNull)
                .forEach(above::add);
        if (!above.isEmpty()) {
            addPayments(role.partyId(), above, into);
            insight.kin(role.partyId()).forEach(kin -> addPayments(kin.relativeId(), above, into));
        }
    }

    /** Payments from the payer to any of the payees, the newest first. */
    void addPayments(String payerId, Collection<String> payees, Gathering into) {
        for (Payment payment : Newest.payments(sources.money().paymentsByPayer.of(payerId))) {
            if (payees.contains(payment.payeeId())) {
                into.add(payment);
            }
        }
    }

    /** Ties that the files state between the party and others. */
    void addRelations(String partyId, Gathering into) {
        into.addAll(sources.parties().relationsFrom.of(partyId));
        into.addAll(sources.parties().relationsTo.of(partyId));
    }

    /** Members of the committees that sold to the buyers. */
    Set<String> committees(Collection<String> buyers) {
        Set<String> members = new TreeSet<>();
        for (String buyer : buyers) {
            for (Disposal disposal : sources.money().disposalsByBuyer.of(buyer)) {
                members.addAll(disposal.committeeIds());
            }
        }
        return members;
    }
}
