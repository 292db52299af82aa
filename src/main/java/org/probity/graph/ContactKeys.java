package org.probity.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.probity.fact.Limits;
import org.probity.fact.Register;

/**
 * The keys that at least two parties have in common, and no more parties than a shared key may have: a serviced office
 * ties nobody. Immutable; safe for threads.
 */
public final class ContactKeys {

    /** The reference table of mail providers whose domain says nothing about its users. */
    public static final String PUBLIC_MAIL_DOMAINS = "public-mail-domains";

    private final RowsBy<Contact> byGroup;
    private final RowsBy<Contact> byParty;

    private ContactKeys(List<Contact> shared) {
        this.byGroup = RowsBy.of(shared, Contact::group);
        this.byParty = RowsBy.of(shared, Contact::partyId);
    }

    public static ContactKeys of(Register register, Limits limits) {
        Set<String> domains =
                limits.tableNames().contains(PUBLIC_MAIL_DOMAINS) ? limits.table(PUBLIC_MAIL_DOMAINS) : Set.of();
        RowsBy<Contact> groups = RowsBy.of(new ContactRows(domains).read(register), Contact::group);
        long most = limits.count(LimitKeys.SHARED_KEY_PARTIES.key());
        List<Contact> shared = new ArrayList<>();
        for (String group : groups.values()) {
            List<Contact> members = withoutTwins(groups.of(group));
            long parties = members.stream().map(Contact::partyId).distinct().count();
            if (parties >= 2 && parties <= most) {
                shared.addAll(members);
            }
        }
        return new ContactKeys(shared);
    }

    /** A vendor is also a party: the same key from the same row counts once. */
    private static List<Contact> withoutTwins(List<Contact> members) {
        Map<List<Object>, Contact> once = new LinkedHashMap<>();
        for (Contact member : members) {
            once.putIfAbsent(
                    List.of(member.partyId(), Periods.first(member.from()), Periods.last(member.until())), member);
        }
        return List.copyOf(once.values());
    }

    /** The party's keys that others have too. */
    List<Contact> of(String partyId) {
        return byParty.of(partyId);
    }

    /** Everybody who has the key, the one asked included. */
    List<Contact> sharing(Contact contact) {
        return byGroup.of(contact.group());
    }

    /** Parties that have a key in common with the given one, in a fixed order. */
    public Set<String> partiesSharingWith(String partyId) {
        Set<String> others = new LinkedHashSet<>();
        for (Contact mine : of(partyId)) {
            for (Contact theirs : sharing(mine)) {
                others.add(theirs.partyId());
            }
        }
        others.remove(partyId);
        return others;
    }

    /** Every pair of parties that had a key of the kind at the same time, once. */
    void pairs(String kind, BiConsumer<Contact, Contact> pair) {
        for (String group : byGroup.values()) {
            List<Contact> members = byGroup.of(group);
            if (members.get(0).kind().equals(kind)) {
                for (int one = 0; one < members.size(); one++) {
                    for (int other = one + 1; other < members.size(); other++) {
                        offer(members.get(one), members.get(other), pair);
                    }
                }
            }
        }
    }

    private static void offer(Contact one, Contact other, BiConsumer<Contact, Contact> pair) {
        if (!one.partyId().equals(other.partyId()) && Periods.overlap(one, other)) {
            pair.accept(one, other);
        }
    }
}
