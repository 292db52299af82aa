package org.probity.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.probity.fact.Account;
import org.probity.fact.Address;
import org.probity.fact.Allegation;
import org.probity.fact.Amendment;
import org.probity.fact.Area;
import org.probity.fact.Award;
import org.probity.fact.Bid;
import org.probity.fact.Contract;
import org.probity.fact.Declaration;
import org.probity.fact.Delivery;
import org.probity.fact.Disposal;
import org.probity.fact.Donation;
import org.probity.fact.Equipment;
import org.probity.fact.Gift;
import org.probity.fact.Identifier;
import org.probity.fact.IdentityDecision;
import org.probity.fact.Lease;
import org.probity.fact.ListCard;
import org.probity.fact.Listing;
import org.probity.fact.Mission;
import org.probity.fact.Mitigation;
import org.probity.fact.Official;
import org.probity.fact.Ownership;
import org.probity.fact.Party;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.Rate;
import org.probity.fact.Relation;
import org.probity.fact.Role;
import org.probity.fact.SignOff;
import org.probity.fact.SourceFact;
import org.probity.fact.Subcontract;
import org.probity.fact.Support;
import org.probity.fact.Tender;
import org.probity.fact.Trainee;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;
import org.probity.fact.Vetting;

/** Every file whose rows become facts, by name. */
public final class Vocabulary {
    private static final List<Class<? extends SourceFact>> RECORDS = List.of(
            Account.class,
            Address.class,
            Allegation.class,
            Amendment.class,
            Area.class,
            Award.class,
            Bid.class,
            Contract.class,
            Declaration.class,
            Delivery.class,
            Disposal.class,
            Donation.class,
            Equipment.class,
            Gift.class,
            Identifier.class,
            IdentityDecision.class,
            Lease.class,
            ListCard.class,
            Listing.class,
            Mission.class,
            Mitigation.class,
            Official.class,
            Ownership.class,
            Party.class,
            Payment.class,
            Post.class,
            Rate.class,
            Relation.class,
            Role.class,
            SignOff.class,
            Subcontract.class,
            Support.class,
            Tender.class,
            Trainee.class,
            Unit.class,
            Vendor.class,
            Vetting.class);

    private static final Map<String, FileKind> BY_NAME = byName();

    private Vocabulary() {}

    /** All files, in the order of the alphabet. */
    public static Collection<FileKind> files() {
        return BY_NAME.values();
    }

    /** Names of all files, in the order of the alphabet. */
    public static Collection<String> names() {
        return BY_NAME.keySet();
    }

    public static Optional<FileKind> file(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, FileKind> byName() {
        Map<String, FileKind> kinds = new TreeMap<>();
        for (Class<? extends SourceFact> type : RECORDS) {
            FileKind kind = new FileKind(type);
            kinds.put(kind.name(), kind);
        }
        return java.util.Collections.unmodifiableMap(kinds);
    }
}
