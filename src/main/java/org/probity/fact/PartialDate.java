package org.probity.fact;

import java.util.Locale;

/**
 * A date of birth as precise as it is known.
 *
 * @param year the year
 * @param month the month 1-12, or 0 where only the year is known
 * @param day the day 1-31, or 0 where only year and month are known
 */
public record PartialDate(int year, int month, int day) {

    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
