package org.probity.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import org.jspecify.annotations.Nullable;
import org.probity.rulebook.value.Comparison;

/**
 * A rule's sentence: an ICU message pattern with numbered plain, number, date and plural places. Numbers and days are
 * written alike in every language (25000.5, 2026-03-01), so that a finding can be compared with its source; the language
 * decides plurals. Safe for threads.
 */
public final class Sentence {

    private static final String UNKNOWN = "unknown";

    /** Decimals that a "number" place shows at most, as in ICU; a plain place shows all. */
    private static final int DECIMALS = 2;

    private final MessagePattern pattern;

    private Sentence(MessagePattern pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException if ICU cannot read the pattern */
    public static Sentence of(String pattern) {
        return new Sentence(new MessagePattern(pattern));
    }

    /** The sentence with its values. An unknown value is said as "unknown". */
    public String say(List<? extends @Nullable Object> arguments, Locale language) {
        StringBuilder text = new StringBuilder();
        write(text, 0, arguments, language, "");
        return text.toString();
    }

    /** Writes the message that starts at the part; "#" in it stands for the given number. */
    private void write(
            StringBuilder text, int start, List<? extends @Nullable Object> arguments, Locale language, String number) {
        int written = pattern.getPart(start).getLimit();
        for (int i = start + 1; ; i++) {
            Part part = pattern.getPart(i);
            text.append(pattern.getPatternString(), written, part.getIndex());
            written = part.getLimit();
            if (part.getType() == Part.Type.MSG_LIMIT) {
                return;
            }
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                text.append(number);
            } else if (part.getType() == Part.Type.ARG_START) {
                int limit = pattern.getLimitPartIndex(i);
                writeArgument(text, i, arguments, language);
                written = pattern.getPart(limit).getLimit();
                i = limit;
            }
        }
    }

    private void writeArgument(
            StringBuilder text, int start, List<? extends @Nullable Object> arguments, Locale language) {
        Object value = arguments.get(pattern.getPart(start + 1).getValue());
        ArgType type = pattern.getPart(start).getArgType();
        if (type == ArgType.PLURAL) {
            write(text, plural(start + 2, value, language), arguments, language, plain(value));
        } else if (type == ArgType.SIMPLE && value instanceof Number number) {
            text.append(rounded(Comparison.decimal(number)));
        } else {
            text.append(plain(value));
        }
    }

    /** The plural form that suits the value: that of its very number, of its kind of number, or "other". */
    private int plural(int first, @Nullable Object value, Locale language) {
        String wanted = value instanceof Number number
                ? PluralRules.forLocale(language).select(number.doubleValue())
                : PluralRules.KEYWORD_OTHER;
        int found = -1;
        for (int i = first; pattern.getPartType(i) != Part.Type.ARG_LIMIT; i = pattern.getLimitPartIndex(i) + 1) {
            Part selector = pattern.getPart(i++);
            if (pattern.getPartType(i).hasNumericValue()) {
                double exactly = pattern.getNumericValue(pattern.getPart(i++));
                if (value instanceof Number number && number.doubleValue() == exactly) {
                    return i;
                }
            } else if (pattern.partSubstringMatches(selector, wanted)
                    || found < 0 && pattern.partSubstringMatches(selector, PluralRules.KEYWORD_OTHER)) {
                found = i;
            }
        }
        return found;
    }

    private static String rounded(BigDecimal number) {
        return plain(number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_EVEN) : number);
    }

    private static String plain(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        if (value instanceof Number number) {
            BigDecimal decimal = Comparison.decimal(number);
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Sentence::plain).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
