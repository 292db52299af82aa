package org.probity.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Hit;
import org.probity.fact.KnownOwnership;
import org.probity.fact.ListedShare;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;

/** Who owns one firm in the end. */
public final class Owners {

    /** Bands of a hit, the surest first. */
    private static final List<String> BANDS = List.of("sure", "probable", "possible");

    private static final double HUNDRED = 100;

    /** Decimals kept of a percentage: enough to tell 25 from 24.99, few enough to hide the rounding of binary numbers. */
    private static final int DECIMALS = 9;

    private final Holdings holdings;
    private final PartyBook book;
    private final String assetId;
    private final Chains chains;

    public Owners(Holdings holdings, PartyBook book, String assetId) {
        this.holdings = holdings;
        this.book = book;
        this.assetId = assetId;
        this.chains = new Chains(holdings, assetId);
    }

    /** Ids of all owners, direct and indirect, the nearest first. */
    public List<String> ids() {
        return chains.owners();
    }

    /** What each owner holds in the end, the nearest first, then by id. */
    public List<EffectiveShare> shares() {
        Set<String> direct = new HashSet<>();
        holdings.sharesOf(assetId).forEach(row -> direct.add(row.ownerId()));
        List<EffectiveShare> shares = new ArrayList<>();
        for (String owner : chains.owners()) {
            shares.add(new EffectiveShare(
                    owner,
                    book.name(owner),
                    book.kind(owner),
                    assetId,
                    book.name(assetId),
                    percent(chains.held(owner)),
                    direct.contains(owner),
                    chains.steps(owner),
                    chains.origins(owner)));
        }
        shares.sort(Comparator.comparingInt(EffectiveShare::steps).thenComparing(EffectiveShare::ownerId));
        return shares;
    }

    private static @Nullable BigDecimal percent(double held) {
        if (Double.isNaN(held)) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(Math.min(held * HUNDRED, HUNDRED))
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        // Whole tens would be left as "6E+1".
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /**
     * How much named persons hold. Nothing is said of a firm without ownership rows, nor of one where an unknown share
     * could fill the gap, unless a row itself says that the owner is unknown.
     */
    public Optional<KnownOwnership> known() {
        Set<Origin> origins = new LinkedHashSet<>(chains.origins());
        boolean declaredUnknown = noteUnknownOwners(origins);
        double total = 0;
        int persons = 0;
        boolean gap = chains.hasUnknownShares();
        for (String owner : chains.owners()) {
            double held = chains.held(owner);
            if (book.kind(owner).equals("person") && !Double.isNaN(held)) {
                total += held;
                persons++;
            }
            gap |= Double.isNaN(held);
        }
        BigDecimal percent = percent(total);
        boolean silent = origins.isEmpty() || percent == null || (gap && !declaredUnknown && total < 1);
        return silent || percent == null
                ? Optional.empty()
                : Optional.of(new KnownOwnership(assetId, percent, persons, declaredUnknown, List.copyOf(origins)));
    }

    private boolean noteUnknownOwners(Set<Origin> origins) {
        boolean declared = false;
        List<String> firms = new ArrayList<>(List.of(assetId));
        firms.addAll(chains.owners());
        for (String firm : firms) {
            for (Ownership row : holdings.allOf(firm)) {
                if (Holdings.saysUnknown(row)) {
                    declared = true;
                    origins.add(row.origin());
                }
            }
        }
        return declared;
    }

    /**
     * The parts that listed owners hold and that reach the firm through no other owner listed for the same reason and as
     * surely, so that the parts of one type and band add up.
     *
     * @param hits the hits in force of each owner
     */
    public List<ListedShare> listed(Map<String, List<Hit>> hits) {
        Map<String, Map<String, Hit>> byType = new TreeMap<>();
        for (String owner : chains.owners()) {
            for (Hit hit : hits.getOrDefault(owner, List.of())) {
                byType.computeIfAbsent(hit.type(), type -> new HashMap<>()).merge(owner, hit, Owners::surer);
            }
        }
        List<ListedShare> shares = new ArrayList<>();
        byType.values().forEach(listed -> addListed(listed, shares));
        return shares;
    }

    private static Hit surer(Hit one, Hit other) {
        return BANDS.indexOf(other.band()) < BANDS.indexOf(one.band()) ? other : one;
    }

    private void addListed(Map<String, Hit> listed, List<ListedShare> shares) {
        Set<String> ends = new HashSet<>();
        for (String band : BANDS) {
            listed.forEach((owner, hit) -> {
                if (hit.band().equals(band)) {
                    ends.add(owner);
                }
            });
            Chains cut = new Chains(holdings, assetId, ends);
            for (String owner : cut.owners()) {
                Hit hit = listed.get(owner);
                if (hit != null && hit.band().equals(band)) {
                    shares.add(listedShare(hit, cut));
                }
            }
        }
    }

    private ListedShare listedShare(Hit hit, Chains cut) {
        Set<Origin> origins = new LinkedHashSet<>(cut.origins(hit.partyId()));
        origins.addAll(hit.origins());
        return new ListedShare(
                assetId,
                hit.partyId(),
                book.name(hit.partyId()),
                hit.list(),
                hit.type(),
                hit.band(),
                hit.score(),
                percent(cut.held(hit.partyId())),
                List.copyOf(origins));
    }
}
