package org.probity.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.probity.fact.Award;
import org.probity.fact.Contract;
import org.probity.fact.Purchase;
import org.probity.fact.SharedKey;
import org.probity.fact.Tender;
import org.probity.graph.SharedKeys;

/** Gathers one buyer's dossier: its totals, tenders, awards and contracts, and who bid. */
final class BuyerFacts {

    private final Base base;
    private final TradeRows trade;
    private final Gathering into;
    private final String id;
    private final Set<String> bidders = new LinkedHashSet<>();

    BuyerFacts(Base base, String id, Gathering into) {
        this.base = base;
        this.trade = base.sources().trade();
        this.into = into;
        this.id = id;
    }

    void gather() {
        base.addParty(id, into);
        into.addAll(base.portfolio().years(id));
        for (Tender tender : Newest.tenders(trade.tendersByBuyer.of(id))) {
            if (into.isFull()) {
                break;
            }
            base.addTender(tender.id(), into);
            Set<String> vendors = base.matters().vendorsOf(tender.id()).keySet();
            bidders.addAll(vendors);
            trade.awardsByTender.of(tender.id()).forEach(this::add);
            trade.contractsByTender.of(tender.id()).forEach(this::add);
            addSharedKeys(vendors);
        }
        into.unlessFull(() -> Newest.awards(trade.awardsByBuyer.of(id)).forEach(this::add));
        into.unlessFull(() -> Newest.contracts(trade.contractsByBuyer.of(id)).forEach(this::add));
        into.unlessFull(() -> into.addAll(base.portfolio().shares(id)));
        for (String bidder : bidders) {
            base.addParty(bidder, into);
            into.addAll(base.sources().parties().vendors.of(bidder));
        }
    }

    private void add(Award award) {
        into.add(award);
        bidders.add(award.vendorId());
        Purchase purchase = base.purchases().of(award);
        if (purchase != null) {
            into.add(purchase);
        }
    }

    private void add(Contract contract) {
        into.add(contract);
        bidders.add(contract.vendorId());
        Purchase purchase = base.purchases().of(contract);
        if (purchase != null) {
            into.add(purchase);
        }
        base.addContractRows(contract.id(), into);
    }

    private void addSharedKeys(Set<String> vendors) {
        for (String vendor : vendors) {
            List<SharedKey> keys = base.insight().sharedKeys().of(vendor, vendors::contains, other -> false);
            into.addAll(keys);
            into.addAll(SharedKeys.ties(keys));
        }
    }
}
