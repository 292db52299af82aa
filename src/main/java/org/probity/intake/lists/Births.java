package org.probity.intake.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListEntry.Born;
import org.probity.fact.PartialDate;

/** Reads dates of birth as publishers write them: exact, in part, about, between. */
final class Births {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T[0-9:.Z+-]{1,20})?");
    private static final Pattern SLASHED = Pattern.compile("([0-9d]{1,2})/([0-9m]{1,2})/([0-9]{4})");
    private static final Pattern WORDED =
            Pattern.compile("(?:([0-9]{1,2}) )?(?:([a-z]{3})[a-z]{0,6} )?([0-9]{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT =
            Pattern.compile("(?:circa|approximately|about|c\\.|early|late|mid)[- ]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN = Pattern.compile(" (?:to|and|or) | - ");
    private static final int LONGEST = 80;

    private Births() {}

    /** @param circa whether the publisher says elsewhere that it is about then */
    static Optional<Born> read(String text, boolean circa) {
        String clean = Texts.oneLine(text).replaceFirst("(?i)^between ", "");
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        boolean about = ABOUT.matcher(clean).find();
        String[] ends = SPAN.split(ABOUT.matcher(clean).replaceAll(""), -1);
        PartialDate first = ends.length > 2 ? null : date(ends[0].strip());
        PartialDate last = ends.length == 1 ? first : ends.length > 2 ? null : date(ends[1].strip());
        return first == null || last == null ? Optional.empty() : Optional.of(new Born(first, last, circa || about));
    }

    /** Between two years, whichever comes first. */
    static Born between(int year, int other) {
        return new Born(
                new PartialDate(Math.min(year, other), 0, 0), new PartialDate(Math.max(year, other), 0, 0), false);
    }

    private static @Nullable PartialDate date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return of(number(slashed.group(3)), number(slashed.group(2)), number(slashed.group(1)));
        }
        Matcher worded = WORDED.matcher(text);
        if (!worded.matches()) {
            return null;
        }
        String month = worded.group(2);
        int place = month == null ? 0 : MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
        return month != null && place == 0 ? null : of(number(worded.group(3)), place, number(worded.group(1)));
    }

    /** Literal "dd" and "mm", and zeros, stand for what is not known. */
    private static int number(@Nullable String digits) {
        return digits == null || !digits.chars().allMatch(Character::isDigit) ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable PartialDate of(int year, int month, int day) {
        if (year < 1000 || month == 0 && day > 0) {
            return year < 1000 ? null : new PartialDate(year, 0, 0);
        }
        try {
            LocalDate whole = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
            return new PartialDate(whole.getYear(), month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
