package org.probity.identity;

/** Two record numbers in one number, the smaller first; so pairs sort by their records. */
final class Pairs {

    private static final int HALF = 32;

    private Pairs() {}

    static long of(int one, int other) {
        return (long) Math.min(one, other) << HALF | Math.max(one, other);
    }

    static int first(long pair) {
        return (int) (pair >>> HALF);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
