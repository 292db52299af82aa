package org.probity.proving.change;

import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a rule, changed in one place.
 *
 * @param into what it becomes; empty when it is left out
 * @param kind what kind of change it is
 * @param line line of the changed place
 * @param what the change in words
 * @param noticedBy the kind of case that would notice it
 */
record Edit<T>(Optional<T> into, Kind kind, int line, String what, String noticedBy) {

    static <T> Edit<T> leftOut(Kind kind, int line, String what, String noticedBy) {
        return new Edit<>(Optional.empty(), kind, line, what, noticedBy);
    }

    static <T> Edit<T> of(T into, Kind kind, int line, String what, String noticedBy) {
        return new Edit<>(Optional.of(into), kind, line, what, noticedBy);
    }

    /** The same change in the whole that the part belongs to. */
    <U> Edit<U> within(Function<Optional<T>, Optional<U>> whole) {
        return new Edit<>(whole.apply(into), kind, line, what, noticedBy);
    }

    /** The same change, said of a place. */
    Edit<T> at(String place) {
        return new Edit<>(into, kind, line, place + ": " + what, noticedBy);
    }
}
