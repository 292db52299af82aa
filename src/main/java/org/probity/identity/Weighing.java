package org.probity.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Limits;
import org.probity.names.Name;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;

/** Weighs what speaks for and against two records being one party. Safe for threads. */
final class Weighing {

    /** Relatives and sister firms, when their names differ by the given name: what a name beginning otherwise costs. */
    private static final double OTHER_GIVEN_NAME = 1.5;
    /** A birthday says no more than this among people who share a telephone: there are twins. */
    private static final double AMONG_RELATIVES = 2.5;
    /** How alike names must be that a number, or else a key or a birthday, brought together; less is no spelling. */
    private static final double WITH_A_NUMBER = 0.35;

    private static final double PERSON_WITH_A_KEY = 0.6;
    private static final double FIRM_WITH_A_KEY = 0.45;

    private final CommonKeys keys;
    private final NameWords words;
    private final double leastLikeness;
    private final double strangers;
    private final int sharedBy;

    Weighing(CommonKeys keys, NameWords words, int records, Limits limits) {
        this.keys = keys;
        this.words = words;
        this.leastLikeness = limits.ratio(LimitKeys.NAME_LIKENESS.key()).doubleValue();
        this.strangers = -Math.log10(Math.max(records, limits.count(LimitKeys.POPULATION.key())));
        this.sharedBy = (int) limits.count(LimitKeys.SHARED_BY.key());
    }

    /**
     * What was weighed.
     *
     * @param odds power of ten of the odds that the two are one
     * @param evidence what was found, besides the names
     * @param mine the name of the one that fits best
     * @param theirs the name of the other
     */
    record Weight(double odds, Set<Evidence> evidence, Name mine, Name theirs) {

        double probability() {
            return 1 / (1 + Math.pow(10, -odds));
        }

        /** Whether something speaks for it that a namesake of the same age would hardly have in common. */
        boolean isSureEnough() {
            for (Evidence one : evidence) {
                if (one.stranger() > Evidence.HARDLY_BY_CHANCE) {
                    return true;
                }
            }
            return false;
        }

        /** Whether anything beyond the name speaks for it. */
        boolean isBorneOut() {
            for (Evidence one : evidence) {
                if (one != Evidence.SAME_COUNTRY && one.stranger() > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The keys that records may have in common. */
    CommonKeys keys() {
        return keys;
    }

    /** The weight of a pair; none where even the names speak against it. */
    @Nullable
    Weight of(Profile one, Profile other) {
        if (!one.sort().mayBe(other.sort())
                || one.names().isEmpty()
                || other.names().isEmpty()) {
            return null;
        }
        int[] shared = CommonKeys.shared(one, other);
        Optional<Profile.Number> number = shared.length == 0 ? Optional.empty() : Numbers.same(one, other);
        boolean met = shared.length > 0 || Born.of(one.born(), other.born()) == Born.SAME_DAY;
        Kind kind = one.sort().or(other.sort()) == Sort.FIRM ? Kind.COMPANY : Kind.PERSON;
        double least = number.isPresent() ? WITH_A_NUMBER : met ? withAKey(kind) : leastLikeness;
        Name mine = one.names().get(0);
        Name theirs = other.names().get(0);
        double likeness = 0;
        for (Name name : one.names()) {
            for (Name against : other.names()) {
                double score = NameComparison.score(name, against, kind);
                if (score > likeness) {
                    likeness = score;
                    mine = name;
                    theirs = against;
                }
            }
        }
        if (likeness < least) {
            return null;
        }
        Set<Evidence> evidence = evidence(one, other, shared, number.isPresent(), kind);
        NameWords.Telling telling = words.of(mine, theirs, likeness);
        return new Weight(odds(telling, evidence, kind), evidence, mine, theirs);
    }

    private double withAKey(Kind kind) {
        return Math.min(leastLikeness, kind == Kind.COMPANY ? FIRM_WITH_A_KEY : PERSON_WITH_A_KEY);
    }

    private Set<Evidence> evidence(Profile one, Profile other, int[] shared, boolean number, Kind kind) {
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        for (int key : shared) {
            if (keys.kind(key).isKept() && keys.count(key) <= sharedBy) {
                found.add(keys.kind(key));
            }
        }
        if (number) {
            found.add(Evidence.NUMBER);
        }
        if (!found.contains(Evidence.ADDRESS) && Places.areAlike(one.places(), other.places())) {
            found.add(Evidence.LIKE_ADDRESS);
        }
        Born.of(one.born(), other.born()).evidence().ifPresent(found::add);
        if (!one.countries().isEmpty() && !other.countries().isEmpty()) {
            boolean same = one.countries().stream().anyMatch(other.countries()::contains);
            found.add(
                    same ? Evidence.SAME_COUNTRY : kind == Kind.COMPANY ? Evidence.OTHER_SEAT : Evidence.OTHER_COUNTRY);
        }
        return found;
    }

    /** The odds against strangers, or against relatives where something is shared that relatives share: the smaller. */
    private double odds(NameWords.Telling telling, Set<Evidence> evidence, Kind kind) {
        double stranger = strangers + telling.all();
        double shared = Double.NaN;
        double others = 0;
        for (Evidence one : evidence) {
            stranger += one.stranger();
            if (one.isKept()) {
                shared = Double.isNaN(shared) ? one.shared() : Math.max(shared, one.shared()) + Evidence.FURTHER_KEY;
            } else {
                others += Math.min(one.stranger(), AMONG_RELATIVES);
            }
        }
        if (Double.isNaN(shared) || evidence.contains(Evidence.NUMBER)) {
            return stranger;
        }
        double name = kind == Kind.COMPANY && telling.isWhole() ? telling.all() : telling.givenAlone();
        double given = telling.otherGiven() ? OTHER_GIVEN_NAME : 0;
        return Math.min(stranger, shared + others + name - given);
    }
}
