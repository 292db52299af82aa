package org.probity.screening;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Keys;
import org.probity.screening.RecordScore.Feature;

/** How numbers of parties and of entries are compared: by scheme, by who gave them, without punctuation. */
final class Numbers {

    /** Two states may give the same number to two parties. */
    private static final Set<String> NATIONAL = Set.of("registration", "tax", "national id", "social security");
    /** Schemes of which a party has one number in a country, so that another number is another party. */
    private static final Set<String> ONE_EACH = Set.of("registration", "tax", "national id");

    private static final Set<String> ACCOUNTS = Set.of("account", "iban", "crypto");
    /** Websites name their host and not always their owner, and a bank's code names the bank of all its customers. */
    private static final Set<String> NOT_COMPARED = Set.of("website", "swift", "isin");

    /** The scheme of a number of which nobody says who gave it. */
    private static final String UNSAID = "other";

    /** Shorter numbers, and parts of numbers, are too common to name anybody. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_PART = 6;
    /** Digits of a telephone number without the country's prefix, and fewest that name a line. */
    private static final int PHONE_DIGITS = 9;

    private static final int FEWEST_PHONE_DIGITS = 7;

    private Numbers() {}

    /** The key under which a number is looked up within its scheme; blank for one that is not compared. */
    static String key(String scheme, String value) {
        String plain = scheme.toLowerCase(Locale.ROOT);
        if (NOT_COMPARED.contains(plain)) {
            return "";
        }
        String text =
                switch (plain) {
                    case "phone" -> phone(value);
                    case "email" -> value.strip().toLowerCase(Locale.ROOT);
                    default -> Keys.identifier(value);
                };
        return text.isEmpty() ? "" : group(plain) + ':' + text;
    }

    private static String group(String scheme) {
        return ACCOUNTS.contains(scheme) ? "account" : scheme;
    }

    private static String phone(String written) {
        StringBuilder digits = new StringBuilder();
        written.chars().filter(sign -> sign >= '0' && sign <= '9').forEach(sign -> digits.append((char) sign));
        return digits.length() < FEWEST_PHONE_DIGITS
                ? ""
                : digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
    }

    /** Keys to look the party's number up by: its own scheme, and none. */
    static List<String> keys(PartyRecord.Number number) {
        String own = key(number.scheme(), number.value());
        return isContact(number.scheme()) || own.isEmpty() ? List.of(own) : List.of(own, key(UNSAID, number.value()));
    }

    /** What equal numbers of the scheme say. */
    static Feature feature(String scheme, String value) {
        return switch (group(scheme.toLowerCase(Locale.ROOT))) {
            case "account" -> Feature.ACCOUNT;
            case "email" -> Feature.MAIL;
            case "phone" -> Feature.PHONE;
            default -> Keys.identifier(value).length() < SHORTEST ? Feature.SHORT_NUMBER : Feature.NUMBER;
        };
    }

    static boolean isContact(String scheme) {
        String group = group(scheme.toLowerCase(Locale.ROOT));
        return group.equals("account") || group.equals("email") || group.equals("phone");
    }

    /** Whether the same number given by these is the same number: a passport of one state is not that of another. */
    static boolean mayBeSame(PartyRecord.Number mine, @Nullable String listedCountry, List<String> countriesOfEntry) {
        String own = mine.country() == null ? "" : mine.country().toUpperCase(Locale.ROOT);
        if (own.isEmpty() || isContact(mine.scheme())) {
            return true;
        }
        if (listedCountry != null && !listedCountry.isEmpty()) {
            return own.equals(listedCountry.toUpperCase(Locale.ROOT));
        }
        return !NATIONAL.contains(mine.scheme()) || countriesOfEntry.isEmpty() || countriesOfEntry.contains(own);
    }

    /** Whether one number is so much of the other that they may be the same, cut short or with a prefix. */
    static boolean isPart(PartyRecord.Number mine, String scheme, String value) {
        if (isContact(mine.scheme()) || !mine.scheme().equals(scheme)) {
            return false;
        }
        String one = Keys.identifier(mine.value());
        String other = Keys.identifier(value);
        return !one.equals(other)
                && Math.min(one.length(), other.length()) >= SHORTEST_PART
                && (one.contains(other) || other.contains(one));
    }

    /** Whether two numbers that differ tell two parties apart. */
    static boolean isAnother(PartyRecord.Number mine, String scheme, String listedCountry) {
        String own = mine.country() == null ? "" : mine.country().toUpperCase(Locale.ROOT);
        return ONE_EACH.contains(scheme)
                && mine.scheme().equals(scheme)
                && !own.isEmpty()
                && own.equals(listedCountry.toUpperCase(Locale.ROOT));
    }
}
