package org.probity.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Account;
import org.probity.fact.Address;
import org.probity.fact.Fact;
import org.probity.fact.Official;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.fact.Role;
import org.probity.fact.Vendor;

/** Reads every key that two parties may have in common. */
final class ContactRows {

    private static final Set<String> DIRECTORS = Set.of("director", "nominee director", "manager");

    private final Set<String> publicMailDomains;
    private final List<Contact> contacts = new ArrayList<>();
    private int rank;

    ContactRows(Set<String> publicMailDomains) {
        this.publicMailDomains = publicMailDomains;
    }

    List<Contact> read(Register register) {
        each(register, Vendor.class, row -> {
            reach(row.id(), row.phones(), row.emails(), row.country(), row.origin());
            place(row.id(), row.address(), row.account(), row.origin());
        });
        each(register, Official.class, row -> {
            reach(row.id(), row.phones(), row.emails(), row.country(), row.origin());
            place(row.id(), row.address(), row.account(), row.origin());
        });
        each(register, Party.class, row -> {
            reach(row.id(), row.phones(), row.emails(), row.country(), row.origin());
            place(row.id(), row.address(), row.account(), row.origin());
        });
        each(register, Address.class, this::add);
        each(register, Account.class, this::add);
        each(register, Ownership.class, this::add);
        each(register, Role.class, this::add);
        return contacts;
    }

    private <T extends Fact> void each(Register register, Class<T> type, Consumer<T> taker) {
        register.all(type).forEach(taker);
        rank++;
    }

    private void reach(String id, List<String> phones, List<String> emails, @Nullable String country, Origin origin) {
        for (String phone : phones) {
            add("phone", ContactWriting.phone(phone, country), id, origin);
        }
        for (String email : emails) {
            add("email", ContactWriting.email(email), id, origin);
            Optional<String> domain = ContactWriting.mailDomain(email);
            add("mail domain", domain.filter(name -> !publicMailDomains.contains(name)), id, origin);
        }
    }

    private void place(String id, @Nullable String address, @Nullable String account, Origin origin) {
        if (address != null) {
            add("address", ContactWriting.address(address, null), id, origin);
        }
        if (account != null) {
            add("account", ContactWriting.account(account), id, origin);
        }
    }

    private void add(Address row) {
        add(
                "address",
                ContactWriting.address(row.address(), row.city()),
                row.partyId(),
                row.from(),
                row.until(),
                row.origin());
    }

    private void add(Account row) {
        String holder = row.partyId();
        if (holder != null) {
            add("account", ContactWriting.account(row.number()), holder, row.origin());
        }
    }

    private void add(Ownership row) {
        if (!"unknown".equals(row.kind())) {
            add("owner", Optional.of(row.ownerId()), row.assetId(), row.from(), row.until(), row.origin());
        }
    }

    private void add(Role row) {
        if (DIRECTORS.contains(row.kind())) {
            add("director", Optional.of(row.partyId()), row.orgId(), row.from(), row.until(), row.origin());
        }
    }

    private void add(String kind, Optional<String> key, String partyId, Origin origin) {
        add(kind, key, partyId, null, null, origin);
    }

    private void add(
            String kind,
            Optional<String> key,
            String partyId,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Origin origin) {
        key.ifPresent(value -> contacts.add(new Contact(kind, value, partyId, from, until, origin, rank)));
    }
}
