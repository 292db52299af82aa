package org.probity.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.probity.fact.Award;
import org.probity.fact.Bid;
import org.probity.fact.Competition;
import org.probity.fact.Contract;
import org.probity.fact.Involvement;
import org.probity.fact.Origin;
import org.probity.fact.SignOff;
import org.probity.fact.SourceFact;
import org.probity.fact.Tender;
import org.probity.graph.PartyBook;

/** What the files say of a tender or contract when they are read together: competition, and who decided for whom. */
final class Matters {

    /** States of a bid that was not handed in, or was taken back. */
    private static final Set<String> NOT_SUBMITTED = Set.of("invited", "withdrawn");

    private final TradeRows trade;
    private final PartyBook book;

    Matters(TradeRows trade, PartyBook book) {
        this.trade = trade;
        this.book = book;
    }

    /** How many bid in the tender: counted where bids are known, else as stated; unknown when neither is. */
    Competition competition(Tender tender) {
        List<Bid> bids = trade.bidsByTender.of(tender.id());
        if (bids.isEmpty()) {
            return new Competition(tender.id(), false, tender.bidders(), null, null, List.of(tender.origin()));
        }
        Set<String> bidders = new HashSet<>();
        Set<String> valid = new HashSet<>();
        List<Origin> origins = new ArrayList<>(List.of(tender.origin()));
        for (Bid bid : bids) {
            if (isSubmitted(bid)) {
                bidders.add(bid.bidderId());
                origins.add(bid.origin());
                if (!"disqualified".equals(bid.status())) {
                    valid.add(bid.bidderId());
                }
            }
        }
        return new Competition(tender.id(), true, bidders.size(), valid.size(), bidders.size() - valid.size(), origins);
    }

    static boolean isSubmitted(Bid bid) {
        return bid.status() == null || !NOT_SUBMITTED.contains(bid.status());
    }

    /** Who had a part in the tender: bid, got it or signed the contract, each with the row that says so. */
    Map<String, SourceFact> vendorsOf(String tenderId) {
        Map<String, SourceFact> vendors = new LinkedHashMap<>();
        for (Contract contract : trade.contractsByTender.of(tenderId)) {
            vendors.putIfAbsent(contract.vendorId(), contract);
        }
        for (Award award : trade.awardsByTender.of(tenderId)) {
            vendors.putIfAbsent(award.vendorId(), award);
        }
        for (Bid bid : trade.bidsByTender.of(tenderId)) {
            vendors.putIfAbsent(bid.bidderId(), bid);
        }
        return vendors;
    }

    /** The sign-off seen from each vendor it concerned: of a contract its vendor, of a tender all who had a part in it. */
    void involvements(SignOff signOff, Consumer<Involvement> taker) {
        List<Contract> contracts = trade.contracts.of(signOff.contractId());
        contracts.forEach(contract -> taker.accept(involvement(signOff, contract.vendorId(), contract.id(), contract)));
        String tenderId = signOff.tenderId();
        if (contracts.isEmpty() && tenderId != null) {
            String matter = signOff.contractId() == null ? tenderId : signOff.contractId();
            vendorsOf(tenderId).forEach((vendorId, row) -> taker.accept(involvement(signOff, vendorId, matter, row)));
        }
    }

    /** The sign-offs that concerned the vendor in the given matters. */
    List<Involvement> involvements(String vendorId, Set<String> tenderIds, Set<String> contractIds) {
        Set<SignOff> signOffs = new LinkedHashSet<>();
        contractIds.forEach(id -> signOffs.addAll(trade.signOffsByContract.of(id)));
        tenderIds.forEach(id -> signOffs.addAll(trade.signOffsByTender.of(id)));
        List<Involvement> found = new ArrayList<>();
        for (SignOff signOff : signOffs) {
            involvements(signOff, involvement -> {
                if (involvement.vendorId().equals(vendorId)) {
                    found.add(involvement);
                }
            });
        }
        return found;
    }

    private Involvement involvement(SignOff signOff, String vendorId, String matterId, SourceFact row) {
        return new Involvement(
                vendorId,
                signOff.officialId(),
                book.name(signOff.officialId()),
                signOff.role(),
                matterId,
                signOff.signedOn(),
                signOff.recused(),
                List.of(signOff.origin(), row.origin()));
    }
}
