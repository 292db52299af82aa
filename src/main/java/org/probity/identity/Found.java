package org.probity.identity;

/**
 * A pair of records that may be one party.
 *
 * @param pair the two records
 * @param odds power of ten of the odds that they are one
 * @param borneOut whether anything beyond the name speaks for it
 * @param sureEnough whether it is something that namesakes hardly have in common
 * @param forbidden whether something forbids it
 */
record Found(long pair, double odds, boolean borneOut, boolean sureEnough, boolean forbidden) {

    int first() {
        return Pairs.first(pair);
    }

    int second() {
        return Pairs.second(pair);
    }
}
