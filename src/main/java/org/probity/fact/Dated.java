package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Something that holds from a day until a day. A blank first day means since ever, a blank last day means still. */
public interface Dated {

    @Nullable
    LocalDate from();

    @Nullable
    LocalDate until();

    /** Whether it held on the given day, first and last day included; unknown for an unknown day. */
    default @Nullable Boolean activeOn(@Nullable LocalDate day) {
        return day == null ? null : Days.within(from(), day, until());
    }

    /** Whether it held on any day between the two days. */
    default @Nullable Boolean activeBetween(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return null;
        }
        LocalDate from = from();
        LocalDate until = until();
        return (from == null || !from.isAfter(last)) && (until == null || !until.isBefore(first));
    }

    /** Days from its last day to the given day; unknown while it still holds. */
    default @Nullable Long daysSinceEnd(@Nullable LocalDate day) {
        return Days.between(until(), day);
    }
}
