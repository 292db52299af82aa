package org.probity.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Account;
import org.probity.fact.Address;
import org.probity.fact.Contract;
import org.probity.fact.Donation;
import org.probity.fact.Gift;
import org.probity.fact.Identifier;
import org.probity.fact.Official;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;
import org.probity.fact.PartialDate;
import org.probity.fact.Party;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.Register;
import org.probity.fact.Relation;
import org.probity.fact.Role;
import org.probity.fact.Trainee;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;
import org.probity.names.NameKnowledge;

/** Reads a register into one record for each id, in the order in which the files name them. */
final class Profiles {

    private static final int OFFICIAL = 0;
    private static final int VENDOR = 1;
    private static final int UNIT = 2;
    private static final int PARTY = 3;
    private static final int REFERRED_TO = 4;
    private static final int FEWEST_NAME_WORDS = 2;

    /** Bodies that appoint and employ many tie nobody; firms do. */
    private static final Set<String> SMALL_BODIES = Set.of("armed group", "state company", "customary");

    private final Map<String, Gathered> all = new LinkedHashMap<>();

    private Profiles() {}

    /** The records, made ready on all processors; the same for any number of them. */
    static List<Profile> of(Register register, NameKnowledge knowledge, CommonKeys keys) {
        Profiles profiles = new Profiles();
        profiles.read(register);
        List<Gathered> gathered = List.copyOf(profiles.all.values());
        List<Gathered.Ready> ready = IntStream.range(0, gathered.size())
                .parallel()
                .mapToObj(index -> gathered.get(index).ready(knowledge))
                .toList();
        List<Profile> made = new ArrayList<>(ready.size());
        ready.forEach(one -> made.add(keys.numbered(one)));
        return List.copyOf(made);
    }

    /** What few rows besides a register say of each id, with those keys that the register has too. */
    static List<Profile> besides(Register rows, CommonKeys keys) {
        Profiles profiles = new Profiles();
        profiles.read(rows);
        NameKnowledge knowledge = NameKnowledge.shipped();
        return profiles.all.values().stream()
                .map(one -> keys.besides(one.ready(knowledge)))
                .toList();
    }

    /** The id under which an account without a party is compared. */
    static String holderId(Account row) {
        return "account " + row.number() + " " + row.holderName();
    }

    private void read(Register register) {
        register.all(Official.class).forEach(this::add);
        register.all(Vendor.class).forEach(this::add);
        register.all(Unit.class).forEach(row -> one(row.id(), row.name(), row.origin(), UNIT)
                .called(row.name(), row.aliases())
                .is(Sort.FIRM)
                .in(row.country()));
        register.all(Party.class).forEach(this::add);
        register.all(Identifier.class).forEach(row -> referred(row.partyId(), row.origin())
                .number(row.scheme(), row.value(), row.country(), row.origin()));
        register.all(Address.class).forEach(row -> referred(row.partyId(), row.origin())
                .at(row.address(), row.city())
                .in(row.country()));
        register.all(Account.class).forEach(this::add);
        register.all(Ownership.class).forEach(this::add);
        register.all(Role.class).forEach(row -> {
            referred(row.orgId(), row.origin()).is(Sort.FIRM);
            referred(row.partyId(), row.origin()).tiedTo(row.orgId());
        });
        register.all(Post.class).forEach(this::add);
        register.all(Relation.class).forEach(row -> {
            referred(row.fromId(), row.origin());
            Gathered to = referred(row.toId(), row.origin());
            Genders.ofRelation(row.kind()).ifPresent(to::gender);
        });
        register.all(Payment.class).forEach(row -> {
            referred(row.payerId(), row.origin()).account(row.payerAccount());
            referred(row.payeeId(), row.origin()).account(row.payeeAccount());
        });
        register.all(Contract.class).forEach(row -> referred(row.vendorId(), row.origin()));
        register.all(Gift.class).forEach(row -> referred(row.giverId(), row.origin()));
        register.all(Donation.class).forEach(row -> referred(row.giverId(), row.origin()));
        register.all(Trainee.class)
                .forEach(row ->
                        referred(row.personId(), row.origin()).is(Sort.PERSON).account(row.account()));
    }

    private Gathered one(String id, String name, Origin origin, int rank) {
        return all.computeIfAbsent(id, same -> new Gathered(id, name, origin, rank));
    }

    /** An id that no file describes may be a name: who has no ids writes the name where an id is asked for. */
    private Gathered referred(String id, Origin origin) {
        Gathered known = all.get(id);
        return known != null ? known : one(id, isName(id) ? id : "", origin, REFERRED_TO);
    }

    private static boolean isName(String id) {
        String[] words = id.strip().split("[\\s,]+", -1);
        return words.length >= FEWEST_NAME_WORDS && id.chars().noneMatch(Character::isDigit);
    }

    private void add(Official row) {
        one(row.id(), row.name(), row.origin(), OFFICIAL)
                .called(row.name(), row.aliases())
                .is(Sort.PERSON)
                .born(row.birthDate())
                .in(row.country())
                .reached(row.phones(), row.emails(), row.country())
                .at(row.address(), null)
                .account(row.account());
    }

    private void add(Vendor row) {
        one(row.id(), row.name(), row.origin(), VENDOR)
                .called(row.name(), row.aliases())
                .is(Sort.of(row.kind()))
                .born(date(row.incorporatedOn()))
                .in(row.country())
                .number("registration", row.registrationNumber(), row.country(), row.origin())
                .number("tax", row.taxNumber(), row.country(), row.origin())
                .reached(row.phones(), row.emails(), row.country())
                .at(row.address(), null)
                .account(row.account());
    }

    private void add(Party row) {
        one(row.id(), row.name(), row.origin(), PARTY)
                .called(row.name(), row.aliases())
                .is(Sort.of(row.kind()))
                .born(row.birthDate() != null ? row.birthDate() : date(row.incorporatedOn()))
                .in(row.country())
                .reached(row.phones(), row.emails(), row.country())
                .at(row.address(), null)
                .account(row.account());
    }

    private void add(Account row) {
        String holder = row.holderName();
        if (row.partyId() != null) {
            referred(row.partyId(), row.origin()).account(row.number());
        } else if (holder != null) {
            one(holderId(row), holder, row.origin(), Profile.NO_PARTY).account(row.number());
        }
    }

    private void add(Ownership row) {
        referred(row.assetId(), row.origin()).is(Sort.FIRM);
        referred(row.ownerId(), row.origin()).tiedTo(row.assetId());
    }

    private void add(Post row) {
        Gathered holder = referred(row.holderId(), row.origin());
        holder.is(Sort.PERSON);
        if (row.kind() != null && SMALL_BODIES.contains(row.kind())) {
            holder.tiedTo(row.bodyId());
        }
    }

    private static @Nullable PartialDate date(@Nullable LocalDate day) {
        return day == null ? null : new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
