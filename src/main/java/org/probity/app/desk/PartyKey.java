package org.probity.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Account;
import org.probity.fact.Identifier;
import org.probity.fact.Keys;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.fact.Vendor;
import org.probity.graph.ContactWriting;

/**
 * Something by which a party can be looked up.
 *
 * @param by number, account, phone or email
 * @param key as it is compared
 * @param written as it was written
 * @param scheme who gave a number; blank for all else
 * @param country country that gave it, or blank
 * @param partyId whose it is
 */
record PartyKey(String by, String key, String written, String scheme, String country, String partyId) {

    private static final String NUMBER = "number";
    private static final Set<String> NATIONAL_SCHEMES = Set.of("registration", "tax", "national id");

    /** Digits at the end of a telephone number that are looked at, for nobody dials it from everywhere alike. */
    private static final int LAST_DIGITS = 8;

    /** All keys of a register, in its order. */
    static List<PartyKey> of(Register register) {
        List<PartyKey> keys = new ArrayList<>();
        for (Vendor row : register.all(Vendor.class)) {
            addNumber(keys, row.registrationNumber(), "registration", row.country(), row.id());
            addNumber(keys, row.taxNumber(), "tax", row.country(), row.id());
        }
        for (Identifier row : register.all(Identifier.class)) {
            addNumber(keys, row.value(), row.scheme(), row.country(), row.partyId());
        }
        for (Account row : register.all(Account.class)) {
            if (row.partyId() != null) {
                add(keys, "account", ContactWriting.account(row.number()), row.number(), row.partyId());
            }
        }
        for (Party row : register.all(Party.class)) {
            if (row.account() != null) {
                add(keys, "account", ContactWriting.account(row.account()), row.account(), row.id());
            }
            for (String phone : row.phones()) {
                add(keys, "phone", lastDigits(ContactWriting.phone(phone, row.country())), phone, row.id());
            }
            for (String email : row.emails()) {
                add(keys, "email", ContactWriting.email(email), email, row.id());
            }
        }
        return keys;
    }

    private static void addNumber(
            List<PartyKey> keys, @Nullable String value, String scheme, @Nullable String country, String partyId) {
        if (value != null && !Keys.identifier(value).isEmpty()) {
            String from = country == null ? "" : country.toUpperCase(Locale.ROOT);
            keys.add(new PartyKey(
                    NUMBER, Keys.identifier(value), value, scheme.toLowerCase(Locale.ROOT), from, partyId));
        }
    }

    private static void add(List<PartyKey> keys, String by, Optional<String> key, String written, String partyId) {
        key.ifPresent(found -> keys.add(new PartyKey(by, found, written, "", "", partyId)));
    }

    private static Optional<String> lastDigits(Optional<String> phone) {
        return phone.map(number -> number.substring(Math.max(0, number.length() - LAST_DIGITS)));
    }

    /** The groups in which a text that somebody searches for could stand. */
    static Set<String> asked(String text) {
        Set<String> groups = new LinkedHashSet<>();
        if (text.chars().anyMatch(Character::isDigit)) {
            groups.add(group(NUMBER, Keys.identifier(text)));
            ContactWriting.account(text).ifPresent(key -> groups.add(group("account", key)));
            lastDigits(ContactWriting.phone(text, null)).ifPresent(key -> groups.add(group("phone", key)));
        }
        ContactWriting.email(text).ifPresent(key -> groups.add(group("email", key)));
        return groups;
    }

    private static String group(String by, String key) {
        return by + ' ' + key;
    }

    /** The same for all keys that are equal. */
    String group() {
        return group(by, key);
    }

    boolean isNumber() {
        return by.equals(NUMBER);
    }

    /** Whether two equal numbers were given by the same: two states may give the same number to two firms. */
    boolean meets(PartyKey other) {
        return scheme.equals(other.scheme)
                && (!NATIONAL_SCHEMES.contains(scheme) || !country.isEmpty() && country.equals(other.country));
    }
}
