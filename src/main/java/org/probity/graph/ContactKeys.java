package org.probity.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Limits;
import org.probity.fact.Register;

/**
 * The keys that at least two parties have in common, and no more parties than a shared key may have: a serviced office
 * ties nobody. Immutable; safe for threads.
 */
public final class ContactKeys {

    /** The reference table of mail providers whose domain says nothing about its users. */
    public static final String PUBLIC_MAIL_DOMAINS = "public-mail-domains";

    private final Register register;
    private final Set<String> publicMailDomains;
    private final long mostParties;
    private final RowsBy<Contact> byGroup;
    private final RowsBy<Contact> byParty;

    /** Keys that rows laid over the register have changed, with all who have them now; none where nothing was. */
    private final Map<String, List<Contact>> changed;

    /** Every key of the register, those that one party has alone too; read when rows are laid over it. */
    private @Nullable RowsBy<Contact> all; // guarded by this

    private ContactKeys(Register register, Set<String> publicMailDomains, long mostParties) {
        this.register = register;
        this.publicMailDomains = publicMailDomains;
        this.mostParties = mostParties;
        RowsBy<Contact> groups = read(register);
        List<Contact> shared = new ArrayList<>();
        groups.values().forEach(group -> shared.addAll(shared(groups.of(group))));
        this.byGroup = RowsBy.of(shared, Contact::group);
        this.byParty = RowsBy.of(shared, Contact::partyId);
        this.changed = Map.of();
    }

    private ContactKeys(ContactKeys before, Map<String, List<Contact>> changed) {
        this.register = before.register;
        this.publicMailDomains = before.publicMailDomains;
        this.mostParties = before.mostParties;
        this.byGroup = before.byGroup;
        this.byParty = before.byParty;
        this.changed = changed;
    }

    public static ContactKeys of(Register register, Limits limits) {
        Set<String> domains =
                limits.tableNames().contains(PUBLIC_MAIL_DOMAINS) ? limits.table(PUBLIC_MAIL_DOMAINS) : Set.of();
        return new ContactKeys(register, domains, limits.count(LimitKeys.SHARED_KEY_PARTIES.key()));
    }

    private RowsBy<Contact> read(Register rows) {
        return RowsBy.of(new ContactRows(publicMailDomains).read(rows), Contact::group);
    }

    /** Those of a key, when it is one that ties; a party that has it twice for the same days counts once. */
    private List<Contact> shared(List<Contact> group) {
        List<Contact> members = withoutTwins(group);
        long parties = members.stream().map(Contact::partyId).distinct().count();
        return parties >= 2 && parties <= mostParties ? members : List.of();
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

    /** The same keys after more rows, which give a key to others or take it from all: one that too many have is none. */
    public ContactKeys with(Register more) {
        RowsBy<Contact> added = read(more);
        Map<String, List<Contact>> groups = new TreeMap<>();
        for (String group : added.values()) {
            List<Contact> both = new ArrayList<>(all().of(group));
            both.addAll(added.of(group));
            both.sort(Comparator.comparingInt(Contact::rank));
            groups.put(group, shared(both));
        }
        return groups.isEmpty() ? this : new ContactKeys(this, groups);
    }

    private synchronized RowsBy<Contact> all() {
        if (all == null) {
            all = read(register);
        }
        return all;
    }

    /** The party's keys that others have too, sorted by group. */
    List<Contact> of(String partyId) {
        List<Contact> keys = byParty.of(partyId);
        if (changed.isEmpty()) {
            return keys;
        }
        List<Contact> now = new ArrayList<>(keys);
        now.removeIf(key -> changed.containsKey(key.group()));
        changed.values().forEach(group -> group.stream()
                .filter(key -> key.partyId().equals(partyId))
                .forEach(now::add));
        now.sort(Comparator.comparing(Contact::group));
        return now;
    }

    /** Everybody who has the key, the one asked included. */
    List<Contact> sharing(Contact contact) {
        List<Contact> now = changed.get(contact.group());
        return now != null ? now : byGroup.of(contact.group());
    }

    /** Every pair of parties that had a key of the kind at the same time, once, as the register alone has it. */
    void pairs(String kind, BiConsumer<Contact, Contact> pair) {
        byGroup.values().forEach(group -> pairs(kind, byGroup.of(group), pair));
    }

    /** The pairs that there were, and the pairs that there are, over the keys that were changed. */
    void changedPairs(String kind, BiConsumer<Contact, Contact> gone, BiConsumer<Contact, Contact> come) {
        changed.forEach((group, members) -> {
            pairs(kind, byGroup.of(group), gone);
            pairs(kind, members, come);
        });
    }

    private static void pairs(String kind, List<Contact> members, BiConsumer<Contact, Contact> pair) {
        if (!members.isEmpty() && members.get(0).kind().equals(kind)) {
            for (int one = 0; one < members.size(); one++) {
                for (int other = one + 1; other < members.size(); other++) {
                    offer(members.get(one), members.get(other), pair);
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
