package org.probity.graph;

import java.util.Locale;
import java.util.Optional;

/** What sort of tie a word of relation-kinds.csv names; it decides the strength and who counts as close. */
public enum TieClass {
    SPOUSE(LimitKeys.SPOUSE, true),
    KIN(LimitKeys.KIN, true),
    NOMINEE(LimitKeys.NOMINEE, true),
    BUSINESS(LimitKeys.BUSINESS, true),
    ASSOCIATE(LimitKeys.ASSOCIATE, true),
    SUPPORTER(LimitKeys.SUPPORTER, true),
    PATRON(LimitKeys.PATRON, true),
    ACQUAINTANCE(LimitKeys.ACQUAINTANCE, false),
    CLAN(LimitKeys.CLAN, false),
    COMMANDER(LimitKeys.COMMANDER, false),
    MEMBER(LimitKeys.MEMBER, false),
    OWNER(LimitKeys.OWNER_FLOOR, false),
    DIRECTOR(LimitKeys.DIRECTOR, false),
    CO_DIRECTOR(LimitKeys.CO_DIRECTOR, false),
    AGENT(LimitKeys.AGENT, false),
    EMPLOYEE(LimitKeys.EMPLOYEE, false),
    SAME_ADDRESS(LimitKeys.SAME_ADDRESS, false),
    PROBABLY_SAME(LimitKeys.PROBABLY_SAME, true);

    private final LimitKeys strength;
    private final boolean close;

    TieClass(LimitKeys strength, boolean close) {
        this.strength = strength;
        this.close = close;
    }

    /** The limit that says how strong such a tie is, 0-1; for owners the least, whatever their share. */
    LimitKeys strength() {
        return strength;
    }

    /** Whether it brings somebody into the circle of an official. */
    boolean isClose() {
        return close;
    }

    boolean isFamily() {
        return this == SPOUSE || this == KIN;
    }

    /** The class of the given word, such as "co-director". */
    static Optional<TieClass> of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (TieClass one : values()) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
