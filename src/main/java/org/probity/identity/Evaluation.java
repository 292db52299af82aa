package org.probity.identity;

/**
 * How well it was found out who is who, in pairs of records.
 *
 * @param right pairs joined or tied that are one party
 * @param wrong pairs joined or tied that are two
 * @param wrongSure those of them that were joined
 * @param truePairs pairs of records of one party
 * @param borneOut those of them that something beyond the name connects, directly or over other records of the party
 * @param borneOutFound those of these that were joined or tied
 * @param possible pairs of parties shown as possible
 */
public record Evaluation(
        long right, long wrong, long wrongSure, long truePairs, long borneOut, long borneOutFound, long possible) {

    /** The share of pairs joined or tied that are right, 0-1. */
    public double precision() {
        return share(right, right + wrong);
    }

    /** The share found of the true pairs that something beyond the name connects, 0-1. */
    public double recall() {
        return share(borneOutFound, borneOut);
    }

    /** The share found of all true pairs, 0-1; those known by a name alone must not be found. */
    public double recallOfAll() {
        return share(right, truePairs);
    }

    private static double share(long part, long all) {
        return all == 0 ? 1 : (double) part / all;
    }
}
