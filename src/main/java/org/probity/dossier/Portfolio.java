package org.probity.dossier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Award;
import org.probity.fact.BuyerShare;
import org.probity.fact.BuyerYear;
import org.probity.fact.Contract;
import org.probity.fact.Origin;
import org.probity.fact.Purchase;
import org.probity.fact.Register;
import org.probity.fact.SourceFact;
import org.probity.graph.PartyBook;

/** What was bought from whom: purchases, and totals by buyer and year over the whole register. Safe for threads. */
final class Portfolio {

    private static final Set<String> CALLED_OFF = Set.of("cancelled", "unsuccessful");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final TradeRows trade;
    private final PartyBook book;
    private final Map<String, TreeMap<Integer, YearTotal>> totals = new HashMap<>();
    private final Map<String, List<BuyerYear>> years = new HashMap<>();

    /** What a buyer bought in a year, while it is being added up. */
    private static final class YearTotal {
        private final Map<String, VendorTotal> vendors = new HashMap<>();
        private final List<Origin> origins = new ArrayList<>();
        private int purchases;
        private @Nullable BigDecimal amountUsd;
    }

    private static final class VendorTotal {
        private final List<Origin> origins = new ArrayList<>(1);
        private int purchases;
        private @Nullable BigDecimal amountUsd;
    }

    Portfolio(Register register, TradeRows trade, PartyBook book) {
        this.trade = trade;
        this.book = book;
        for (Contract contract : register.all(Contract.class)) {
            addTotal(contract, purchase(contract));
        }
        for (Award award : register.all(Award.class)) {
            addTotal(award, purchase(award));
        }
        totals.keySet().forEach(buyer -> years.put(buyer, addUp(buyer)));
    }

    private void addTotal(SourceFact row, @Nullable Purchase purchase) {
        if (purchase == null || purchase.buyerId() == null || purchase.decidedOn() == null) {
            return;
        }
        YearTotal year = totals.computeIfAbsent(purchase.buyerId(), buyer -> new TreeMap<>())
                .computeIfAbsent(purchase.decidedOn().getYear(), one -> new YearTotal());
        VendorTotal vendor = year.vendors.computeIfAbsent(purchase.vendorId(), one -> new VendorTotal());
        year.purchases++;
        year.origins.add(row.origin());
        year.amountUsd = sum(year.amountUsd, purchase.amountUsd());
        vendor.purchases++;
        vendor.origins.add(row.origin());
        vendor.amountUsd = sum(vendor.amountUsd, purchase.amountUsd());
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal total, @Nullable BigDecimal more) {
        return total == null ? more : more == null ? total : total.add(more);
    }

    /** The contract as a purchase; null when it was called off. */
    @Nullable
    Purchase purchase(Contract contract) {
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
    Purchase purchase(Award award) {
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

    /** Every buyer of the register, sorted. */
    Set<String> buyers() {
        return new TreeSet<>(totals.keySet());
    }

    private List<BuyerYear> addUp(String buyerId) {
        List<BuyerYear> found = new ArrayList<>();
        Objects.requireNonNull(totals.get(buyerId))
                .descendingMap()
                .forEach((year, total) -> found.add(new BuyerYear(
                        buyerId, year, total.purchases, total.vendors.size(), total.amountUsd, total.origins)));
        return List.copyOf(found);
    }

    /** The buyer's totals, the latest year first. */
    List<BuyerYear> years(String buyerId) {
        return years.getOrDefault(buyerId, List.of());
    }

    /** Each vendor's part of what the buyer bought, the latest year first. */
    List<BuyerShare> shares(String buyerId) {
        List<BuyerShare> shares = new ArrayList<>();
        totals.getOrDefault(buyerId, new TreeMap<>())
                .forEach((year, total) ->
                        total.vendors.keySet().forEach(vendorId -> shares.add(share(buyerId, vendorId, year, total))));
        shares.sort(Comparator.comparingInt(BuyerShare::year).reversed().thenComparing(BuyerShare::vendorId));
        return shares;
    }

    /** The vendor's part of what the buyer bought, the latest year first. */
    List<BuyerShare> shares(String buyerId, String vendorId) {
        List<BuyerShare> shares = new ArrayList<>();
        totals.getOrDefault(buyerId, new TreeMap<>()).descendingMap().forEach((year, total) -> {
            if (total.vendors.containsKey(vendorId)) {
                shares.add(share(buyerId, vendorId, year, total));
            }
        });
        return shares;
    }

    private static BuyerShare share(String buyerId, String vendorId, int year, YearTotal total) {
        VendorTotal vendor = Objects.requireNonNull(total.vendors.get(vendorId));
        BigDecimal whole = total.amountUsd;
        BigDecimal percent = whole == null || whole.signum() == 0 || vendor.amountUsd == null
                ? null
                : vendor.amountUsd.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        return new BuyerShare(buyerId, vendorId, year, vendor.purchases, total.purchases, percent, vendor.origins);
    }
}
