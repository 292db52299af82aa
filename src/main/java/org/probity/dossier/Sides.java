package org.probity.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Origin;
import org.probity.fact.Role;
import org.probity.fact.Vendor;
import org.probity.fact.VendorSide;

/** Who stands on a vendor's side: itself, its owners, and its directors and agents until a while after they left. */
final class Sides {

    /** Firms below a party that are asked whether they are vendors; nobody holds more on purpose. */
    private static final int MOST_FIRMS = 200;

    private final PartyRows parties;
    private final Insight insight;
    private final LocalDate since;

    Sides(PartyRows parties, Insight insight, long daysAfterEnd) {
        this.parties = parties;
        this.insight = insight;
        this.since = insight.asOf().minusDays(daysAfterEnd);
    }

    /** The vendor's side, the vendor first. */
    List<VendorSide> of(String vendorId) {
        return of(vendorId, insight.owners(vendorId).shares());
    }

    /** The vendor's side, where its owners are known already. Each party once: an owner who also directs is the owner. */
    List<VendorSide> of(String vendorId, List<EffectiveShare> shares) {
        Map<String, VendorSide> side = new LinkedHashMap<>();
        List<Origin> own =
                parties.vendors.of(vendorId).stream().map(Vendor::origin).toList();
        side.put(vendorId, side(vendorId, vendorId, "itself", own));
        for (EffectiveShare share : shares) {
            if (share.percent() == null || share.percent().signum() > 0) {
                side.putIfAbsent(share.ownerId(), side(vendorId, share.ownerId(), "owner", share.origins()));
            }
        }
        for (Role role : parties.rolesByOrg.of(vendorId)) {
            String link = link(role.kind());
            if (link != null && Objects.equals(role.activeBetween(since, insight.asOf()), true)) {
                side.putIfAbsent(role.partyId(), side(vendorId, role.partyId(), link, List.of(role.origin())));
            }
        }
        return List.copyOf(side.values());
    }

    private VendorSide side(String vendorId, String partyId, String link, List<Origin> origins) {
        return new VendorSide(vendorId, partyId, insight.book().name(partyId), link, origins);
    }

    private static @Nullable String link(String role) {
        return switch (role) {
            case "director", "nominee director" -> "director";
            case "manager", "secretary" -> "manager";
            case "agent" -> "agent";
            case "representative", "shareholder representative" -> "representative";
            default -> null;
        };
    }

    /** The vendors on whose side the party stands, each with what it is to the vendor. */
    List<VendorSide> naming(String partyId) {
        Set<String> firms = new LinkedHashSet<>(List.of(partyId));
        parties.rolesByParty.of(partyId).forEach(role -> firms.add(role.orgId()));
        List<String> below = new ArrayList<>(List.of(partyId));
        for (int next = 0; next < below.size() && next < MOST_FIRMS; next++) {
            for (String firm : insight.firmsOf(below.get(next))) {
                if (firms.add(firm)) {
                    below.add(firm);
                }
            }
        }
        List<VendorSide> found = new ArrayList<>();
        for (String firm : firms) {
            if (!parties.vendors.of(firm).isEmpty()) {
                of(firm).stream().filter(one -> one.partyId().equals(partyId)).forEach(found::add);
            }
        }
        return found;
    }
}
