package org.probity.graph;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Dated;

/** Stretches of days as numbers, so that millions of ties can be asked without an object each. */
final class Periods {

    static final int EVER = Integer.MIN_VALUE;
    static final int STILL = Integer.MAX_VALUE;

    private Periods() {}

    static int first(@Nullable LocalDate from) {
        return from == null ? EVER : day(from);
    }

    static int last(@Nullable LocalDate until) {
        return until == null ? STILL : day(until);
    }

    static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    static boolean holds(Dated dated, int day) {
        return first(dated.from()) <= day && day <= last(dated.until());
    }

    static boolean overlap(Dated one, Dated other) {
        return first(one.from()) <= last(other.until()) && first(other.from()) <= last(one.until());
    }

    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return first(one) >= first(other) ? one : other;
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return last(one) <= last(other) ? one : other;
    }
}
