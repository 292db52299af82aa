package org.probity.identity;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.fact.PartialDate;

/** How two dates of birth, or of founding, stand to each other. */
enum Born {
    UNKNOWN,
    SAME_DAY,
    SAME_MONTH,
    SAME_YEAR,
    SWAPPED,
    DIFFERENT;

    static Born of(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (one.year() != other.year()) {
            return DIFFERENT;
        }
        if (month(one) == 0 || month(other) == 0) {
            return SAME_YEAR;
        }
        boolean days = one.day() > 0 && other.day() > 0;
        if (one.month() != other.month()) {
            return days && one.month() == other.day() && one.day() == other.month() ? SWAPPED : DIFFERENT;
        }
        return !days ? SAME_MONTH : one.day() == other.day() ? SAME_DAY : DIFFERENT;
    }

    /** Registers write the first of January where they know only the year. */
    private static int month(PartialDate date) {
        return date.month() == 1 && date.day() == 1 ? 0 : date.month();
    }

    /** Whether the day is known, and no stand-in for the year. */
    static boolean isFull(PartialDate date) {
        return date.day() > 0 && month(date) > 0;
    }

    /** What it speaks for. */
    Optional<Evidence> evidence() {
        return switch (this) {
            case SAME_DAY -> Optional.of(Evidence.BORN_SAME_DAY);
            case SAME_MONTH -> Optional.of(Evidence.BORN_SAME_MONTH);
            case SAME_YEAR -> Optional.of(Evidence.BORN_SAME_YEAR);
            case SWAPPED -> Optional.of(Evidence.BORN_SWAPPED);
            case UNKNOWN, DIFFERENT -> Optional.empty();
        };
    }
}
