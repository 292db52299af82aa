package org.probity.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Control;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Limits;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;

/** Who decides over a firm, directly or through others who are decided over. Immutable; safe for threads. */
public final class Controllers {

    private final Holdings holdings;
    private final PartyBook book;
    private final BigDecimal majority;

    public Controllers(Holdings holdings, PartyBook book, Limits limits) {
        this.holdings = holdings;
        this.book = book;
        this.majority = limits.percent(LimitKeys.CONTROL_MAJORITY.key());
    }

    /** Each controller once for each reason, the nearest first. */
    public List<Control> of(String assetId, List<EffectiveShare> shares) {
        Map<List<String>, Control> found = new LinkedHashMap<>();
        direct(assetId).forEach(control -> found.putIfAbsent(List.of(control.controllerId(), control.how()), control));
        for (EffectiveShare share : shares) {
            if (isMajority(share.percent())) {
                found.putIfAbsent(
                        List.of(share.ownerId(), "majority of shares"),
                        control(share.ownerId(), assetId, "majority of shares", share.origins()));
            }
        }
        addChains(assetId, found);
        return List.copyOf(found.values());
    }

    private List<Control> direct(String assetId) {
        List<Control> controls = new ArrayList<>();
        for (Ownership row : holdings.allOf(assetId)) {
            String how = how(row);
            if (how != null && !row.ownerId().equals(assetId)) {
                controls.add(control(row.ownerId(), assetId, how, List.of(row.origin())));
            }
        }
        return controls;
    }

    private @Nullable String how(Ownership row) {
        String kind = row.kind() == null ? "shares" : row.kind();
        return switch (kind) {
            case "shares" -> isMajority(Holdings.percent(row)) ? "majority of shares" : null;
            case "votes" -> isMajority(Holdings.percent(row)) ? "majority of votes" : null;
            case "board appointment" -> "appoints the board";
            case "senior manager" -> "manages";
            case "other influence" -> "other influence";
            default -> null;
        };
    }

    private boolean isMajority(@Nullable BigDecimal percent) {
        return percent != null && percent.compareTo(majority) > 0;
    }

    private void addChains(String assetId, Map<List<String>, Control> found) {
        Set<String> seen = new LinkedHashSet<>();
        List<Control> open = new ArrayList<>(found.values());
        for (int next = 0; next < open.size(); next++) {
            Control below = open.get(next);
            if (seen.add(below.controllerId())) {
                for (Control above : direct(below.controllerId())) {
                    Set<Origin> origins = new LinkedHashSet<>(below.origins());
                    origins.addAll(above.origins());
                    Control chain = control(above.controllerId(), assetId, "chain", List.copyOf(origins));
                    open.add(chain);
                    boolean known =
                            found.keySet().stream().anyMatch(key -> key.get(0).equals(chain.controllerId()));
                    if (!known && !chain.controllerId().equals(assetId)) {
                        found.put(List.of(chain.controllerId(), "chain"), chain);
                    }
                }
            }
        }
    }

    private Control control(String controllerId, String assetId, String how, List<Origin> origins) {
        return new Control(controllerId, book.name(controllerId), assetId, how, origins);
    }
}
