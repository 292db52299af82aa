package org.probity.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Identifier;
import org.probity.fact.Official;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;

/** What all files together say of one party, as far as lists are searched for it. */
final class Screened {

    /** A number of the party and the row that says so. */
    record Number(String scheme, String value, @Nullable String country, Origin origin) {}

    private final String id;
    private final String name;
    private final Origin origin;
    private boolean person;
    private @Nullable String country;
    private @Nullable PartialDate birthDate;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Number> numbers = new ArrayList<>();

    private Screened(String id, String name, Origin origin) {
        this.id = id;
        this.name = name;
        this.origin = origin;
    }

    /** Every party of the register, in the order in which the files name them. */
    static List<Screened> of(Register register) {
        Map<String, Screened> all = new LinkedHashMap<>();
        for (Vendor row : register.all(Vendor.class)) {
            Screened one = note(all, row.id(), row.name(), row.aliases(), row.country(), row.origin());
            one.person = "person".equals(row.kind());
            one.addNumber("registration", row.registrationNumber(), row.country(), row.origin());
            one.addNumber("tax", row.taxNumber(), row.country(), row.origin());
        }
        for (Official row : register.all(Official.class)) {
            Screened one = note(all, row.id(), row.name(), row.aliases(), null, row.origin());
            one.person = true;
            one.birthDate = row.birthDate();
        }
        for (Unit row : register.all(Unit.class)) {
            note(all, row.id(), row.name(), row.aliases(), row.country(), row.origin());
        }
        for (Party row : register.all(Party.class)) {
            Screened one = note(all, row.id(), row.name(), row.aliases(), row.country(), row.origin());
            one.person |= "person".equals(row.kind());
            one.birthDate = one.birthDate == null ? row.birthDate() : one.birthDate;
        }
        for (Identifier row : register.all(Identifier.class)) {
            note(all, row.partyId(), row.partyId(), List.of(), null, row.origin())
                    .addNumber(row.scheme(), row.value(), row.country(), row.origin());
        }
        return List.copyOf(all.values());
    }

    private static Screened note(
            Map<String, Screened> all,
            String id,
            String name,
            List<String> aliases,
            @Nullable String country,
            Origin origin) {
        Screened one = all.computeIfAbsent(id, same -> new Screened(id, name, origin));
        one.country = one.country == null ? country : one.country;
        if (!name.equals(id)) {
            one.names.add(name);
            one.names.addAll(aliases);
        }
        return one;
    }

    private void addNumber(String scheme, @Nullable String value, @Nullable String country, Origin where) {
        if (value != null) {
            numbers.add(new Number(scheme, value, country, where));
        }
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Origin origin() {
        return origin;
    }

    boolean isPerson() {
        return person;
    }

    @Nullable
    String country() {
        return country;
    }

    @Nullable
    PartialDate birthDate() {
        return birthDate;
    }

    Set<String> names() {
        return names;
    }

    List<Number> numbers() {
        return numbers;
    }
}
