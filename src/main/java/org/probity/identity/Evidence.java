package org.probity.identity;

/**
 * What speaks for two records being one party, besides their names, and how much.
 *
 * <p>Weights are powers of ten of the odds. {@code stranger} says how much likelier it is to be met in two records of one
 * party than in those of two strangers. {@code shared} is for what relatives, colleagues and sister firms have in common
 * too: the odds that two records which share it, and of whose names nothing but the family name is known, are one.
 * Estimates of this project, checked by measuring (src/docs/MEASUREMENTS.md, "Who is who").
 */
enum Evidence {
    // what                  stranger  shared         in words
    NUMBER(6.0, Double.NaN, "same number"),
    BORN_SAME_DAY(4.1, Double.NaN, "born on the same day"),
    BORN_SAME_MONTH(2.7, Double.NaN, "born in the same month"),
    BORN_SWAPPED(2.0, Double.NaN, "born on the same day, where one date has day and month the other way round"),
    BORN_SAME_YEAR(1.5, Double.NaN, "born in the same year"),
    EMAIL(5.0, 1.2, "same e-mail address"),
    ACCOUNT(5.0, 0.8, "same account"),
    PHONE(4.5, 0.5, "same telephone"),
    FIRM(3.5, 0.0, "both tied to the same firm"),
    ADDRESS(3.5, -0.2, "same address"),
    LIKE_ADDRESS(2.0, -0.7, "nearly the same address"),
    SAME_COUNTRY(0.3, Double.NaN, "same country"),
    OTHER_COUNTRY(-0.7, Double.NaN, "another country"),
    OTHER_SEAT(-1.5, Double.NaN, "firms of two countries");

    /** Without anything weightier than this nobody is read as one: the year of birth alone is not enough. */
    static final double HARDLY_BY_CHANCE = 2.0;

    /** What each further key in common adds to the strongest one. */
    static final double FURTHER_KEY = 0.6;

    private final double stranger;
    private final double shared;
    private final String words;

    Evidence(double stranger, double shared, String words) {
        this.stranger = stranger;
        this.shared = shared;
        this.words = words;
    }

    double stranger() {
        return stranger;
    }

    double shared() {
        return shared;
    }

    String words() {
        return words;
    }

    /** Whether relatives or sister firms may have it in common. */
    boolean isKept() {
        return !Double.isNaN(shared);
    }
}
