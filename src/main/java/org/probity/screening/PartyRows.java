package org.probity.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Account;
import org.probity.fact.Address;
import org.probity.fact.Identifier;
import org.probity.fact.Official;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;

/** Gathers from all rows what is known of each party. Not safe for threads. */
final class PartyRows {

    /** Papers whose giver is the state whose national the holder is. */
    private static final Set<String> NATIONAL_PAPERS = Set.of("passport", "national id");

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** A party while its rows are read. */
    private static final class Draft {
        private final String id;
        private final Origin origin;
        private String name;
        private String kind = "";
        private String gender = "";
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<PartialDate> births = new LinkedHashSet<>();
        private final Set<String> countries = new TreeSet<>();
        private final Set<PartyRecord.Number> numbers = new LinkedHashSet<>();
        private final Set<String> addresses = new LinkedHashSet<>();

        Draft(String id, Origin origin) {
            this.id = id;
            this.name = id;
            this.origin = origin;
        }

        Draft named(String theName, List<String> aliases) {
            name = name.equals(id) ? theName : name;
            if (!theName.equals(id)) {
                names.add(theName);
                names.addAll(aliases);
            }
            return this;
        }

        /** What one file calls a person is a person, whatever the others leave open. */
        Draft kind(@Nullable String word, String otherwise) {
            String said = "person".equals(word) ? "person" : word == null ? "" : otherwise;
            kind = said.equals("person") || kind.isEmpty() ? said : kind;
            return this;
        }

        Draft born(@Nullable PartialDate birth) {
            if (birth != null) {
                births.add(birth);
            }
            return this;
        }

        Draft country(@Nullable String country) {
            if (country != null) {
                countries.add(country.toUpperCase(Locale.ROOT));
            }
            return this;
        }

        Draft address(@Nullable String line) {
            if (line != null) {
                addresses.add(line);
            }
            return this;
        }

        Draft number(String scheme, @Nullable String value, @Nullable String country, Origin where) {
            if (value != null) {
                numbers.add(new PartyRecord.Number(scheme.toLowerCase(Locale.ROOT), value, country, where));
            }
            return this;
        }

        Draft contacts(List<String> phones, List<String> emails, @Nullable String account, Origin where) {
            phones.forEach(phone -> number("phone", phone, null, where));
            emails.forEach(email -> number("email", email, null, where));
            return number("account", account, null, where);
        }

        PartyRecord done() {
            return new PartyRecord(
                    id,
                    name,
                    List.copyOf(names),
                    kind,
                    List.copyOf(births),
                    gender,
                    countries,
                    List.copyOf(numbers),
                    List.copyOf(addresses),
                    origin);
        }
    }

    List<PartyRecord> read(Register register) {
        register.all(Vendor.class).forEach(this::vendor);
        register.all(Official.class).forEach(this::official);
        register.all(Unit.class).forEach(row -> draft(row.id(), row.origin())
                .named(row.name(), row.aliases())
                .kind("unit", "company")
                .country(row.country()));
        register.all(Party.class).forEach(this::party);
        register.all(Identifier.class).forEach(this::identifier);
        register.all(Address.class).forEach(row -> draft(row.partyId(), row.origin())
                .address(row.city() == null ? row.address() : row.address() + ", " + row.city())
                .country(row.country()));
        for (Account row : register.all(Account.class)) {
            if (row.partyId() != null) {
                draft(row.partyId(), row.origin()).number("account", row.number(), null, row.origin());
            }
        }
        List<PartyRecord> all = new ArrayList<>(drafts.size());
        drafts.values().forEach(draft -> all.add(draft.done()));
        return List.copyOf(all);
    }

    private Draft draft(String id, Origin origin) {
        return drafts.computeIfAbsent(id, same -> new Draft(id, origin));
    }

    private void vendor(Vendor row) {
        draft(row.id(), row.origin())
                .named(row.name(), row.aliases())
                .kind(row.kind(), "company")
                .country(row.country())
                .address(row.address())
                .number("registration", row.registrationNumber(), row.country(), row.origin())
                .number("tax", row.taxNumber(), row.country(), row.origin())
                .contacts(row.phones(), row.emails(), row.account(), row.origin());
    }

    private void official(Official row) {
        draft(row.id(), row.origin())
                .named(row.name(), row.aliases())
                .kind("person", "")
                .born(row.birthDate())
                .address(row.address())
                .contacts(row.phones(), row.emails(), row.account(), row.origin());
    }

    private void party(Party row) {
        Draft draft = draft(row.id(), row.origin())
                .named(row.name(), row.aliases())
                .kind(row.kind(), "other".equals(row.kind()) ? "" : "company")
                .born(row.birthDate())
                .country(row.country())
                .address(row.address())
                .contacts(row.phones(), row.emails(), row.account(), row.origin());
        draft.gender = row.gender() == null ? draft.gender : row.gender();
    }

    private void identifier(Identifier row) {
        Draft draft = draft(row.partyId(), row.origin());
        draft.number(row.scheme(), row.value(), row.country(), row.origin());
        if (NATIONAL_PAPERS.contains(row.scheme().toLowerCase(Locale.ROOT))) {
            draft.country(row.country());
        }
    }
}
