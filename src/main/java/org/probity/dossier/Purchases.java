package org.probity.dossier;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Award;
import org.probity.fact.Contract;
import org.probity.fact.Origin;
import org.probity.fact.Purchase;
import org.probity.fact.Register;
import org.probity.fact.SourceFact;
import org.probity.fact.Tender;
import org.probity.graph.PartyBook;

/** What was bought: contracts, and awards whose contracts are not known. Immutable; safe for threads. */
final class Purchases {

    private static final Set<String> CALLED_OFF = Set.of("cancelled", "unsuccessful");

    private final TradeRows trade;
    private final PartyBook book;

    Purchases(TradeRows trade, PartyBook book) {
        this.trade = trade;
        this.book = book;
    }

    /** The contract or award as a purchase; null when it is none. */
    @Nullable
    Purchase of(SourceFact row) {
        return row instanceof Contract contract ? of(contract) : row instanceof Award award ? of(award) : null;
    }

    /** Contracts and awards of which more rows may say something else: the same tender, or the award of a contract. */
    Set<SourceFact> touchedBy(Register more) {
        Set<String> tenders = new LinkedHashSet<>();
        Set<String> awards = new LinkedHashSet<>();
        more.all(Tender.class).forEach(row -> tenders.add(row.id()));
        for (Contract row : more.all(Contract.class)) {
            tenders.add(Objects.requireNonNullElse(row.tenderId(), ""));
            awards.add(Objects.requireNonNullElse(row.awardId(), ""));
        }
        for (Award row : more.all(Award.class)) {
            tenders.add(Objects.requireNonNullElse(row.tenderId(), ""));
            awards.add(row.id());
        }
        Set<SourceFact> touched = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (String tender : tenders) {
            touched.addAll(trade.contractsByTender.of(tender));
            touched.addAll(trade.awardsByTender.of(tender));
        }
        for (String award : awards) {
            touched.addAll(trade.awards.of(award));
            touched.addAll(trade.contractsByAward.of(award));
        }
        return touched;
    }

    /** The contract as a purchase; null when it was called off. */
    @Nullable
    Purchase of(Contract contract) {
        if (contract.status() != null && CALLED_OFF.contains(contract.status())) {
            return null;
        }
        Award award = awardOf(contract);
        LocalDate decidedOn = award == null || award.awardedOn() == null ? contract.signedOn() : award.awardedOn();
        Set<Origin> origins = new LinkedHashSet<>(List.of(contract.origin()));
        if (award != null) {
            origins.add(award.origin());
        }
        String tenderId = contract.tenderId() != null ? contract.tenderId() : award == null ? null : award.tenderId();
        String buyerId = buyer(contract.buyerId(), award == null ? null : award.buyerId(), tenderId);
        return new Purchase(
                contract.id(),
                contract.vendorId(),
                buyerId,
                buyerId == null ? null : book.name(buyerId),
                tenderId,
                category(contract.category(), tenderId),
                award == null || contract.amount() != null ? contract.amountUsd() : award.amountUsd(),
                award == null || contract.amount() != null ? contract.money() : award.money(),
                decidedOn,
                List.copyOf(origins));
    }

    /** The award as a purchase; null when it was called off, or when its contract is known. */
    @Nullable
    Purchase of(Award award) {
        boolean calledOff = award.status() != null && CALLED_OFF.contains(award.status());
        if (calledOff || isContracted(award)) {
            return null;
        }
        String buyerId = buyer(award.buyerId(), null, award.tenderId());
        return new Purchase(
                award.id(),
                award.vendorId(),
                buyerId,
                buyerId == null ? null : book.name(buyerId),
                award.tenderId(),
                category(award.category(), award.tenderId()),
                award.amountUsd(),
                award.money(),
                award.awardedOn(),
                List.of(award.origin()));
    }

    private boolean isContracted(Award award) {
        return !trade.contractsByAward.of(award.id()).isEmpty()
                || trade.contractsByTender.of(award.tenderId()).stream()
                        .anyMatch(contract -> contract.awardId() == null
                                && contract.vendorId().equals(award.vendorId()));
    }

    /** The award that the contract names, or the only one of its tender and vendor. */
    @Nullable
    Award awardOf(Contract contract) {
        List<Award> named = trade.awards.of(contract.awardId());
        if (!named.isEmpty()) {
            return named.get(0);
        }
        List<Award> same = trade.awardsByTender.of(contract.tenderId()).stream()
                .filter(award -> award.vendorId().equals(contract.vendorId()))
                .toList();
        return same.size() == 1 ? same.get(0) : null;
    }

    private @Nullable String buyer(@Nullable String own, @Nullable String awards, @Nullable String tenderId) {
        if (own != null || awards != null) {
            return own != null ? own : awards;
        }
        return trade.tenders.of(tenderId).stream()
                .map(tender -> tender.buyerId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String category(@Nullable String own, @Nullable String tenderId) {
        return own != null
                ? own
                : trade.tenders.of(tenderId).stream()
                        .map(tender -> tender.category())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
