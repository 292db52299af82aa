package org.probity.intake.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How publishers write: spaces, lists in a cell, days, and a person's name with the family name first. */
final class Texts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final List<DateTimeFormatter> DAYS = List.of(
            pattern("uuuu-MM-dd"),
            pattern("dd/MM/uuuu"),
            pattern("d MMM uuuu"),
            pattern("d MMMM uuuu"),
            pattern("dd-MMM-uuuu"));
    private static final int LONGEST_DAY = 40;

    private Texts() {}

    private static DateTimeFormatter pattern(String text) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(text)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** With single spaces, and none at the ends. */
    static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** On one line in small letters. */
    static String plain(String text) {
        return oneLine(text).toLowerCase(Locale.ROOT);
    }

    /** The parts between semicolons that are not blank. */
    static List<String> list(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : SEMICOLON.split(cell, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** A day, as 2026-02-28, 28/02/2026, 28 Feb 2026 or a moment beginning with such a day; null where it is none. */
    static @Nullable LocalDate day(String text) {
        String clean = oneLine(text);
        int time = clean.indexOf('T');
        String day = time == 10 ? clean.substring(0, time) : clean;
        if (day.isEmpty() || day.length() > LONGEST_DAY) {
            return null;
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(day, form);
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return null;
    }

    /** "FAMILY, Given" as it is said: "Given FAMILY". */
    static String turned(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : oneLine(name.substring(comma + 1) + " " + name.substring(0, comma));
    }
}
