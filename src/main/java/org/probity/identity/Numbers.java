package org.probity.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Keys;
import org.probity.fact.Origin;

/** How numbers of registers and states speak for and against two records being one. */
final class Numbers {

    /** Schemes that give one number to a party for good: two different ones are two parties. */
    private static final Set<String> ONE_EACH = Set.of("registration", "national id", "lei", "imo", "tax", "duns");

    /** Schemes in which each country counts by itself. */
    private static final Set<String> NATIONAL = Set.of("registration", "national id", "tax", "passport");

    private static final int SHORTEST = 4;

    private Numbers() {}

    /** A number to compare by; none for stand-ins such as "000000" and "n/a". */
    static Optional<Profile.Number> of(String scheme, String value, @Nullable String country, Origin origin) {
        String key = Keys.identifier(value);
        boolean tells = key.length() >= SHORTEST
                && key.chars().distinct().count() > 1
                && key.chars().anyMatch(Character::isDigit);
        return tells
                ? Optional.of(new Profile.Number(
                        scheme.strip().toLowerCase(Locale.ROOT),
                        key,
                        country == null ? "" : country.toUpperCase(Locale.ROOT),
                        origin))
                : Optional.empty();
    }

    /** A number that both have. */
    static Optional<Profile.Number> same(Profile one, Profile other) {
        for (Profile.Number mine : one.numbers()) {
            for (Profile.Number theirs : other.numbers()) {
                if (mine.key().equals(theirs.key()) && isComparable(mine, theirs)) {
                    return Optional.of(mine);
                }
            }
        }
        return Optional.empty();
    }

    /** Two numbers of one scheme of which nobody has two, and no number in common. */
    static Optional<String> against(Profile one, Profile other) {
        if (one.numbers().isEmpty()
                || other.numbers().isEmpty()
                || same(one, other).isPresent()) {
            return Optional.empty();
        }
        for (Profile.Number mine : one.numbers()) {
            for (Profile.Number theirs : other.numbers()) {
                if (ONE_EACH.contains(mine.scheme()) && isComparable(mine, theirs)) {
                    return Optional.of(mine.scheme() + " numbers differ, " + mine.key() + " and " + theirs.key());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isComparable(Profile.Number one, Profile.Number other) {
        boolean countries = one.country().isEmpty()
                || other.country().isEmpty()
                || one.country().equals(other.country())
                || !NATIONAL.contains(one.scheme());
        return one.scheme().equals(other.scheme()) && countries;
    }
}
