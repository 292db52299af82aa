package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One number of limits.csv.
 *
 * @param key what rules and code call it by, such as "payments.days-after-signature"
 * @param value the number, or several separated by semicolons, or a word
 * @param unit "days", "USD", "percent", "count", "ratio", "numbers" or "text"
 * @param from first day it holds, or null for since ever
 * @param until last day it holds, or null for still
 * @param mission the mission it is for, blank for all others
 * @param meaning what it decides, in a sentence
 * @param source where the number comes from
 * @param origin where the row stands
 */
public record Limit(
        String key,
        String value,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String mission,
        String meaning,
        String source,
        Origin origin)
        implements Dated {}
