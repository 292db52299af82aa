package org.probity.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Moment;
import org.probity.fact.PartialDate;

/** Reads days, moments and dates of birth. ISO dates always; others where their order is known. */
final class Dates {
    private static final Pattern NUMERIC = Pattern.compile("([0-9]{1,4})([-/.])([0-9]{1,2})\\2([0-9]{1,4})\\.?");
    private static final Pattern WITH_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}.{0,40}");
    private static final Pattern YEAR_MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Misfit EXPECTED = Misfit.expected("a date like 2026-02-28");

    private Dates() {}

    /** A LocalDate or a Misfit. */
    static Object day(String cell, Spelling spelling) {
        for (DateTimeFormatter pattern : spelling.patterns()) {
            LocalDate day = byPattern(cell, pattern);
            if (day != null) {
                return day;
            }
        }
        if (cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-') {
            return iso(cell);
        }
        Matcher time = WITH_TIME.matcher(cell);
        if (time.matches()) {
            return iso(time.group(1));
        }
        Matcher numeric = NUMERIC.matcher(cell);
        return numeric.matches() ? numeric(numeric, spelling) : EXPECTED;
    }

    private static @Nullable LocalDate byPattern(String cell, DateTimeFormatter pattern) {
        try {
            return LocalDate.parse(cell, pattern);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Object iso(String cell) {
        int year = digits(cell, 0, 4);
        int month = digits(cell, 5, 7);
        int day = digits(cell, 8, 10);
        return year < 0 || month < 0 || day < 0 ? EXPECTED : of(year, month, day);
    }

    private static int digits(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static Object numeric(Matcher match, Spelling spelling) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        int third = Integer.parseInt(match.group(4));
        if (match.group(1).length() == 4) {
            return of(first, second, third);
        }
        if (match.group(4).length() != 4 || match.group(1).length() > 2) {
            return Misfit.expected("a date with a year of four digits, like 2026-02-28"
                    + "\nMaybe a mapping should declare the pattern, such as dd.MM.yy");
        }
        return dayAndMonth(first, second, third, spelling);
    }

    private static Object dayAndMonth(int first, int second, int year, Spelling spelling) {
        if (first == second) {
            return of(year, second, first);
        }
        DateOrder order = spelling.declaredOrder();
        if (order == null && (first > 12 || second > 12)) {
            order = first > 12 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            spelling.saw(order);
        }
        order = order == null ? spelling.order() : order;
        if (order == null) {
            return undecided(first, second, year, spelling);
        }
        return order == DateOrder.DAY_FIRST ? of(year, second, first) : of(year, first, second);
    }

    private static Misfit undecided(int first, int second, int year, Spelling spelling) {
        Object one = of(year, second, first);
        Object other = of(year, first, second);
        return new Misfit(
                "a date that can be meant in one way only: this may be " + one + " or " + other
                        + ", and nothing else in the column tells."
                        + "\nMaybe declare it: --date-order day-first or --date-order month-first",
                !spelling.isWhole());
    }

    private static Object of(int year, int month, int day) {
        if (year < 1000) {
            return EXPECTED;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return Misfit.expected("a day that exists, like 2026-02-28");
        }
    }

    /** A Moment or a Misfit: a time needs its zone, because moments are compared as instants. */
    static Object moment(String cell, Spelling spelling) {
        if (!WITH_TIME.matcher(cell).matches()) {
            Object day = day(cell, spelling);
            return day instanceof LocalDate date ? Moment.of(date) : day;
        }
        String iso = cell.substring(0, 10) + "T" + cell.substring(11).replaceFirst(" (?=[+\\-Z])", "");
        try {
            OffsetDateTime at = ZonedDateTime.parse(iso).toOffsetDateTime();
            return Moment.of(at);
        } catch (DateTimeParseException e) {
            return Misfit.expected("a date, or a time with its zone like 2026-02-28T14:00:00+01:00");
        }
    }

    /** A PartialDate or a Misfit. */
    static Object partial(String cell, Spelling spelling) {
        if (YEAR.matcher(cell).matches()) {
            return new PartialDate(Integer.parseInt(cell), 0, 0);
        }
        Matcher month = YEAR_MONTH.matcher(cell);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            return number < 1 || number > 12
                    ? Misfit.expected("a month from 01 to 12")
                    : new PartialDate(Integer.parseInt(month.group(1)), number, 0);
        }
        Object day = day(cell, spelling);
        return day instanceof LocalDate date
                ? new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                : day == EXPECTED ? Misfit.expected("a date like 1965-04-12, 1965-04 or 1965") : day;
    }
}
