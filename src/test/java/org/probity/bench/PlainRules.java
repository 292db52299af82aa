package org.probity.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.probity.fact.Dossier;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.Involvement;
import org.probity.fact.Kinship;
import org.probity.fact.Limits;
import org.probity.fact.ListedShare;
import org.probity.fact.Role;
import org.probity.fact.SharedKey;
import org.probity.fact.Subject;
import org.probity.fact.VendorSide;

/** Ten rules of the book as a programmer would write them in Java: they count matches and keep no evidence. */
final class PlainRules {

    static final Set<String> KEYS = Set.of(
            "COI-01/1",
            "COI-01/2",
            "COI-02/1",
            "COI-02/2",
            "COI-06/1",
            "COI-06/2",
            "SAN-01/1",
            "SAN-01/2",
            "SAN-01/3",
            "SAN-03/1");

    private static final Set<String> LEADING = Set.of("director", "manager", "representative", "nominee director");
    private static final Set<String> CONTACT = Set.of("phone", "email", "address", "account");

    private final Subject subject;
    private final Limits limits;
    private final List<Involvement> involvements = new ArrayList<>();
    private final List<EffectiveShare> shares = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Kinship> kin = new ArrayList<>();
    private final List<SharedKey> keys = new ArrayList<>();
    private final List<VendorSide> sides = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();
    private final List<ListedShare> listed = new ArrayList<>();

    private PlainRules(Dossier dossier) {
        subject = dossier.subject();
        limits = dossier.limits();
        for (Fact fact : dossier.facts()) {
            if (fact instanceof Involvement one && one.vendorId().equals(subject.id())) {
                involvements.add(one);
            } else if (fact instanceof EffectiveShare one && one.assetId().equals(subject.id())) {
                shares.add(one);
            } else if (fact instanceof Role one && one.orgId().equals(subject.id())) {
                roles.add(one);
            } else if (fact instanceof Kinship one) {
                kin.add(one);
            } else if (fact instanceof SharedKey one && CONTACT.contains(one.kind())) {
                keys.add(one);
            } else if (fact instanceof VendorSide one && one.vendorId().equals(subject.id())) {
                sides.add(one);
            } else if (fact instanceof Hit one && one.partyId().equals(subject.id())) {
                hits.add(one);
            } else if (fact instanceof ListedShare one && one.assetId().equals(subject.id())) {
                listed.add(one);
            }
        }
    }

    /** Number of matches of all ten. */
    static int matches(Dossier dossier) {
        PlainRules rules = new PlainRules(dossier);
        return rules.ownInterest()
                + rules.familyInterest()
                + rules.contacts()
                + rules.sanctions()
                + rules.listedOwners();
    }

    private int ownInterest() {
        int found = 0;
        for (Involvement involvement : involvements) {
            if (!Boolean.TRUE.equals(involvement.recused())) {
                found += interest(involvement, involvement.officialId());
            }
        }
        return found;
    }

    private int familyInterest() {
        int found = 0;
        for (Involvement involvement : involvements) {
            for (Kinship one : kin) {
                if (!Boolean.TRUE.equals(involvement.recused())
                        && one.personId().equals(involvement.officialId())) {
                    found += interest(involvement, one.relativeId());
                }
            }
        }
        return found;
    }

    private int interest(Involvement involvement, String party) {
        int found = 0;
        for (EffectiveShare share : shares) {
            BigDecimal percent = share.percent();
            if (share.ownerId().equals(party)
                    && percent != null
                    && percent.compareTo(limits.percent("interest.share")) >= 0) {
                found++;
            }
        }
        for (Role role : roles) {
            if (role.partyId().equals(party)
                    && LEADING.contains(role.kind())
                    && Boolean.TRUE.equals(role.activeOn(involvement.signedOn()))) {
                found++;
            }
        }
        return found;
    }

    private int contacts() {
        int found = 0;
        for (Involvement involvement : involvements) {
            for (SharedKey key : keys) {
                if (key.otherId().equals(involvement.officialId())) {
                    found += key.partyId().equals(subject.id()) ? 1 : 0;
                    for (VendorSide side : sides) {
                        found += !side.link().equals("itself") && side.partyId().equals(key.partyId()) ? 1 : 0;
                    }
                }
            }
        }
        return found;
    }

    private int sanctions() {
        int found = 0;
        for (Hit hit : hits) {
            found += hit.type().equals("sanction") && Boolean.TRUE.equals(hit.activeOn(subject.asOf())) ? 1 : 0;
        }
        return found;
    }

    private int listedOwners() {
        BigDecimal total = BigDecimal.ZERO;
        for (ListedShare share : listed) {
            BigDecimal percent = share.percent();
            if (percent != null
                    && percent.signum() > 0
                    && share.type().equals("sanction")
                    && share.band().equals("sure")) {
                total = total.add(percent);
            }
        }
        return total.compareTo(limits.percent("sanctions.owned-block")) >= 0 ? 1 : 0;
    }
}
