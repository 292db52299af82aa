package org.probity.fact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * A day, with a time and its zone where one is known. Moments are compared as instants, never as text.
 *
 * @param day the day, in the zone in which it was written
 * @param at the instant, or null where only the day is known
 */
public record Moment(LocalDate day, @Nullable OffsetDateTime at) {

    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    public static Moment of(OffsetDateTime at) {
        return new Moment(at.toLocalDate(), at);
    }

    /** Whether this is after the other; unknown when one has no time and the days do not decide. */
    public @Nullable Boolean after(Moment other) {
        OffsetDateTime mine = at;
        OffsetDateTime theirs = other.at;
        if (mine != null && theirs != null) {
            return mine.isAfter(theirs);
        }
        LocalDate first = utcDay();
        LocalDate second = other.utcDay();
        return first.equals(second) ? null : Boolean.valueOf(first.isAfter(second));
    }

    private LocalDate utcDay() {
        return at == null ? day : at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    @Override
    public String toString() {
        return at == null ? day.toString() : at.toString();
    }
}
