package org.probity.dossier;

import org.probity.fact.Amendment;
import org.probity.fact.Award;
import org.probity.fact.Bid;
import org.probity.fact.Contract;
import org.probity.fact.Delivery;
import org.probity.fact.Register;
import org.probity.fact.SignOff;
import org.probity.fact.Subcontract;
import org.probity.fact.Tender;
import org.probity.graph.RowsBy;

/** What was bought: tenders, bids, awards, contracts and what was done under them, by the columns dossiers ask for. Immutable; safe for threads. */
final class TradeRows {

    final RowsBy<Tender> tenders;
    final RowsBy<Tender> tendersByBuyer;
    final RowsBy<Bid> bidsByTender;
    final RowsBy<Bid> bidsByBidder;
    final RowsBy<Award> awards;
    final RowsBy<Award> awardsByTender;
    final RowsBy<Award> awardsByVendor;
    final RowsBy<Award> awardsByBuyer;
    final RowsBy<Contract> contracts;
    final RowsBy<Contract> contractsByVendor;
    final RowsBy<Contract> contractsByTender;
    final RowsBy<Contract> contractsByAward;
    final RowsBy<Contract> contractsByBuyer;
    final RowsBy<Amendment> amendments;
    final RowsBy<Subcontract> subcontracts;
    final RowsBy<Subcontract> subcontractsByFirm;
    final RowsBy<SignOff> signOffsByTender;
    final RowsBy<SignOff> signOffsByContract;
    final RowsBy<SignOff> signOffsByOfficial;
    final RowsBy<Delivery> deliveries;

    TradeRows(Register register) {
        tenders = RowsBy.of(register.all(Tender.class), Tender::id);
        tendersByBuyer = RowsBy.of(register.all(Tender.class), Tender::buyerId);
        bidsByTender = RowsBy.of(register.all(Bid.class), Bid::tenderId);
        bidsByBidder = RowsBy.of(register.all(Bid.class), Bid::bidderId);
        awards = RowsBy.of(register.all(Award.class), Award::id);
        awardsByTender = RowsBy.of(register.all(Award.class), Award::tenderId);
        awardsByVendor = RowsBy.of(register.all(Award.class), Award::vendorId);
        awardsByBuyer = RowsBy.of(register.all(Award.class), Award::buyerId);
        contracts = RowsBy.of(register.all(Contract.class), Contract::id);
        contractsByVendor = RowsBy.of(register.all(Contract.class), Contract::vendorId);
        contractsByTender = RowsBy.of(register.all(Contract.class), Contract::tenderId);
        contractsByAward = RowsBy.of(register.all(Contract.class), Contract::awardId);
        contractsByBuyer = RowsBy.of(register.all(Contract.class), Contract::buyerId);
        amendments = RowsBy.of(register.all(Amendment.class), Amendment::contractId);
        subcontracts = RowsBy.of(register.all(Subcontract.class), Subcontract::contractId);
        subcontractsByFirm = RowsBy.of(register.all(Subcontract.class), Subcontract::subcontractorId);
        signOffsByTender = RowsBy.of(register.all(SignOff.class), SignOff::tenderId);
        signOffsByContract = RowsBy.of(register.all(SignOff.class), SignOff::contractId);
        signOffsByOfficial = RowsBy.of(register.all(SignOff.class), SignOff::officialId);
        deliveries = RowsBy.of(register.all(Delivery.class), Delivery::contractId);
    }

    /** The rows before, and more. */
    TradeRows(TradeRows before, Register more) {
        tenders = before.tenders.with(more.all(Tender.class));
        tendersByBuyer = before.tendersByBuyer.with(more.all(Tender.class));
        bidsByTender = before.bidsByTender.with(more.all(Bid.class));
        bidsByBidder = before.bidsByBidder.with(more.all(Bid.class));
        awards = before.awards.with(more.all(Award.class));
        awardsByTender = before.awardsByTender.with(more.all(Award.class));
        awardsByVendor = before.awardsByVendor.with(more.all(Award.class));
        awardsByBuyer = before.awardsByBuyer.with(more.all(Award.class));
        contracts = before.contracts.with(more.all(Contract.class));
        contractsByVendor = before.contractsByVendor.with(more.all(Contract.class));
        contractsByTender = before.contractsByTender.with(more.all(Contract.class));
        contractsByAward = before.contractsByAward.with(more.all(Contract.class));
        contractsByBuyer = before.contractsByBuyer.with(more.all(Contract.class));
        amendments = before.amendments.with(more.all(Amendment.class));
        subcontracts = before.subcontracts.with(more.all(Subcontract.class));
        subcontractsByFirm = before.subcontractsByFirm.with(more.all(Subcontract.class));
        signOffsByTender = before.signOffsByTender.with(more.all(SignOff.class));
        signOffsByContract = before.signOffsByContract.with(more.all(SignOff.class));
        signOffsByOfficial = before.signOffsByOfficial.with(more.all(SignOff.class));
        deliveries = before.deliveries.with(more.all(Delivery.class));
    }
}
