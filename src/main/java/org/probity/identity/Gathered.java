package org.probity.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;
import org.probity.graph.ContactWriting;
import org.probity.names.Name;
import org.probity.names.NameKnowledge;

/** What is gathered of one id while the register is read. Not safe for threads. */
final class Gathered {

    /** Names of one party that are compared; more are seldom spellings. */
    private static final int MOST_NAMES = 8;

    private final String id;
    private final String name;
    private final Origin origin;
    private final int rank;
    private Sort sort = Sort.UNKNOWN;
    private @Nullable PartialDate born;
    private final List<String> names = new ArrayList<>(1);
    private final List<String> countries = new ArrayList<>(1);
    private final List<String> genders = new ArrayList<>(1);
    private final List<Profile.Number> numbers = new ArrayList<>(1);
    private final List<Contact> contacts = new ArrayList<>(2);

    /** A key as written. */
    private record Contact(
            Evidence kind, String written, @Nullable String country) {}

    Gathered(String id, String name, Origin origin, int rank) {
        this.id = id;
        this.name = name;
        this.origin = origin;
        this.rank = rank;
        if (!name.isBlank()) {
            names.add(name);
        }
    }

    private static void addNew(String one, List<String> to) {
        if (!to.contains(one)) {
            to.add(one);
        }
    }

    Gathered called(String one, List<String> others) {
        callIt(one);
        others.forEach(this::callIt);
        return this;
    }

    private void callIt(String one) {
        if (names.size() < MOST_NAMES) {
            addNew(one, names);
        }
    }

    Gathered is(Sort one) {
        sort = sort.or(one);
        return this;
    }

    /** The more exact of two dates stays. */
    Gathered born(@Nullable PartialDate one) {
        if (one != null && (born == null || born.day() == 0 && one.day() > 0)) {
            born = one;
        }
        return this;
    }

    Gathered in(@Nullable String country) {
        if (country != null) {
            addNew(country.toUpperCase(Locale.ROOT), countries);
        }
        return this;
    }

    Gathered gender(String gender) {
        addNew(gender, genders);
        return this;
    }

    Gathered number(String scheme, @Nullable String value, @Nullable String country, Origin where) {
        if (value != null) {
            Numbers.of(scheme, value, country, where).ifPresent(numbers::add);
        }
        return this;
    }

    Gathered reached(List<String> phones, List<String> emails, @Nullable String country) {
        phones.forEach(phone -> contacts.add(new Contact(Evidence.PHONE, phone, country)));
        emails.forEach(email -> contacts.add(new Contact(Evidence.EMAIL, email, null)));
        return this;
    }

    Gathered at(@Nullable String address, @Nullable String city) {
        if (address != null) {
            contacts.add(new Contact(Evidence.ADDRESS, address, city));
        }
        return this;
    }

    Gathered account(@Nullable String number) {
        if (number != null) {
            contacts.add(new Contact(Evidence.ACCOUNT, number, null));
        }
        return this;
    }

    Gathered tiedTo(@Nullable String firm) {
        if (firm != null) {
            contacts.add(new Contact(Evidence.FIRM, firm, null));
        }
        return this;
    }

    /**
     * The record made ready, and its keys in words.
     *
     * @param profile the record, with room for the numbers of its keys
     * @param keys its keys, sorted, such as "PHONE +33199000000"
     */
    record Ready(Profile profile, List<String> keys) {}

    /** Reads names and keys, which is most of the work and needs nothing but this record. */
    Ready ready(NameKnowledge knowledge) {
        List<Name> read = new ArrayList<>(names.size());
        boolean hasForm = false;
        for (String one : names) {
            List<Name> made = knowledge.readAll(one);
            read.addAll(made);
            hasForm |= !made.get(0).forms().isEmpty();
        }
        List<String> keys = new ArrayList<>(contacts.size() + numbers.size());
        List<Set<String>> places = new ArrayList<>(1);
        addKeys(keys, places);
        Sort known = sort == Sort.UNKNOWN && hasForm ? Sort.FIRM : sort;
        if (known != Sort.FIRM) {
            names.forEach(one -> knowledge.readInitials(one).ifPresent(read::add));
            read.forEach(one -> Genders.said(one).ifPresent(gender -> addNew(gender, genders)));
        }
        Profile profile = new Profile(
                id,
                name.isBlank() ? id : name,
                origin,
                rank,
                known,
                List.copyOf(read),
                born,
                Set.copyOf(countries),
                Set.copyOf(genders),
                List.copyOf(numbers),
                new int[keys.size()],
                List.copyOf(places));
        return new Ready(profile, keys);
    }

    private void addKeys(List<String> keys, List<Set<String>> places) {
        for (Contact contact : contacts) {
            String key = key(contact);
            if (!key.isEmpty()) {
                keys.add(contact.kind().name() + ' ' + key);
            }
            if (contact.kind() == Evidence.ADDRESS && !key.isEmpty()) {
                places.add(new HashSet<>(List.of(key.split(" ", -1))));
            }
        }
        for (Profile.Number number : numbers) {
            keys.add(Evidence.NUMBER.name() + ' ' + number.scheme() + ' ' + number.key());
        }
        keys.sort(null);
        for (int at = keys.size() - 1; at > 0; at--) {
            if (keys.get(at).equals(keys.get(at - 1))) {
                keys.remove(at);
            }
        }
    }

    private static String key(Contact contact) {
        return switch (contact.kind()) {
            case PHONE ->
                ContactWriting.phone(contact.written(), contact.country()).orElse("");
            case EMAIL -> ContactWriting.email(contact.written()).orElse("");
            case ADDRESS ->
                ContactWriting.address(contact.written(), contact.country()).orElse("");
            case ACCOUNT -> ContactWriting.account(contact.written()).orElse("");
            default -> contact.written();
        };
    }
}
