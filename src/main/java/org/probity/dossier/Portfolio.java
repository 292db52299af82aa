package org.probity.dossier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.fact.BuyerShare;
import org.probity.fact.BuyerYear;
import org.probity.fact.Origin;
import org.probity.fact.Purchase;
import org.probity.fact.Register;
import org.probity.fact.SourceFact;

/** What was bought from whom: totals by buyer and year over the whole register. Safe for threads. */
final class Portfolio {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Purchases purchases;
    private final PlacedRows rows;
    private final Map<String, TreeMap<Integer, YearTotal>> totals = new HashMap<>();
    private final Map<String, List<BuyerYear>> years = new HashMap<>();

    /** The totals before a few more rows, which hold for all buyers but those that were added up anew. */
    private final @Nullable Portfolio before;

    private final Set<String> anew;

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

    Portfolio(Register register, Purchases purchases) {
        this.purchases = purchases;
        this.rows = new PlacedRows(register, purchases);
        this.before = null;
        this.anew = Set.of();
        rows.each(row -> addTotal(row, purchases.of(row)));
        totals.keySet().forEach(buyer -> years.put(buyer, addUp(buyer)));
    }

    private Portfolio(Portfolio before, Purchases purchases, Set<String> anew, List<SourceFact> theirs) {
        this.purchases = purchases;
        this.rows = before.rows;
        this.before = before;
        this.anew = anew;
        for (SourceFact row : theirs) {
            Purchase purchase = purchases.of(row);
            if (purchase != null && anew.contains(purchase.buyerId())) {
                addTotal(row, purchase);
            }
        }
        totals.keySet().forEach(buyer -> years.put(buyer, addUp(buyer)));
    }

    /**
     * The totals after more rows; only those of buyers whose purchases they change are added up anew.
     *
     * @param now the purchases after the same rows
     */
    Portfolio with(Register more, Purchases now) {
        Set<SourceFact> touched = purchases.touchedBy(more);
        List<SourceFact> added = PlacedRows.rows(more);
        Set<String> buyers = new HashSet<>();
        touched.forEach(row -> addBuyer(purchases.of(row), buyers));
        touched.forEach(row -> addBuyer(now.of(row), buyers));
        added.forEach(row -> addBuyer(now.of(row), buyers));
        return new Portfolio(this, now, buyers, buyers.isEmpty() ? List.of() : rows.of(buyers, touched, added));
    }

    private static void addBuyer(@Nullable Purchase purchase, Set<String> buyers) {
        if (purchase != null && purchase.buyerId() != null) {
            buyers.add(purchase.buyerId());
        }
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

    private List<BuyerYear> addUp(String buyerId) {
        List<BuyerYear> found = new ArrayList<>();
        totals(buyerId)
                .descendingMap()
                .forEach((year, total) -> found.add(new BuyerYear(
                        buyerId, year, total.purchases, total.vendors.size(), total.amountUsd, total.origins)));
        return List.copyOf(found);
    }

    private TreeMap<Integer, YearTotal> totals(String buyerId) {
        return before == null || anew.contains(buyerId)
                ? totals.getOrDefault(buyerId, new TreeMap<>())
                : before.totals(buyerId);
    }

    /** The buyer's totals, the latest year first. */
    List<BuyerYear> years(String buyerId) {
        return before == null || anew.contains(buyerId)
                ? years.getOrDefault(buyerId, List.of())
                : before.years(buyerId);
    }

    /** Each vendor's part of what the buyer bought, the latest year first. */
    List<BuyerShare> shares(String buyerId) {
        List<BuyerShare> shares = new ArrayList<>();
        totals(buyerId)
                .forEach((year, total) ->
                        total.vendors.keySet().forEach(vendorId -> shares.add(share(buyerId, vendorId, year, total))));
        shares.sort(Comparator.comparingInt(BuyerShare::year).reversed().thenComparing(BuyerShare::vendorId));
        return shares;
    }

    /** The vendor's part of what the buyer bought, the latest year first. */
    List<BuyerShare> shares(String buyerId, String vendorId) {
        List<BuyerShare> shares = new ArrayList<>();
        totals(buyerId).descendingMap().forEach((year, total) -> {
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
