package org.probity.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** Counting days, where a day may be unknown. */
final class Days {

    private Days() {}

    /** Days from the first to the second day, negative when the second comes first. */
    static @Nullable Long between(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null || second == null ? null : Long.valueOf(ChronoUnit.DAYS.between(first, second));
    }

    static boolean within(@Nullable LocalDate from, LocalDate day, @Nullable LocalDate until) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** Days since the last payday; a payday of 31 is the last day of a shorter month. */
    static @Nullable Long afterPayday(@Nullable LocalDate day, @Nullable Integer payday) {
        if (day == null || payday == null || payday < 1 || payday > 31) {
            return null;
        }
        LocalDate thisMonth = day.withDayOfMonth(Math.min(payday, day.lengthOfMonth()));
        if (!thisMonth.isAfter(day)) {
            return ChronoUnit.DAYS.between(thisMonth, day);
        }
        LocalDate before = day.minusMonths(1);
        return ChronoUnit.DAYS.between(before.withDayOfMonth(Math.min(payday, before.lengthOfMonth())), day);
    }
}
