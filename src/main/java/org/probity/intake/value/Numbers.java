package org.probity.intake.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads numbers: "25000", "25,000.50", "25.000,50", "25 000", "-3", "1.5E7". */
final class Numbers {
    /** No sum, share or count needs more; a longer one is a way to use up time and memory. */
    private static final int MOST_CHARS = 40;

    private static final int MOST_EXPONENT = 30;
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern EXPONENT = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?)[eE]([+-]?[0-9]{1,3})");
    private static final Pattern SPACED =
            Pattern.compile("[+-]?[0-9]{1,3}(?:[ \\u00A0\\u202F\\u2009'\\u2019][0-9]{3})+" + "(?:[.,][0-9]+)?");
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u202F\\u2009'\\u2019]");
    private static final Misfit EXPECTED = Misfit.expected("a number like 25000.50");
    private static final Misfit WITH_CURRENCY =
            Misfit.expected("a number like 25000.50, and its currency as a code like EUR in the column currency"
                    + "\nMaybe a mapping file should take the sign out: \"without\": [\"€\"]");

    private Numbers() {}

    /** A BigDecimal or a Misfit. */
    static Object read(String cell, Spelling spelling) {
        Object value = number(cell, spelling);
        return value == EXPECTED && Currencies.isBeside(cell) ? WITH_CURRENCY : value;
    }

    private static Object number(String cell, Spelling spelling) {
        if (cell.length() > MOST_CHARS) {
            return Misfit.expected("a number of at most " + MOST_CHARS + " characters");
        }
        String text = isSpaced(cell) ? SPACES.matcher(cell).replaceAll("") : cell;
        boolean grouped = text.length() < cell.length();
        int dot = text.indexOf('.');
        int comma = text.indexOf(',');
        if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return withExponent(text);
        }
        if (dot < 0 && comma < 0) {
            return PLAIN.matcher(text).matches() ? new BigDecimal(text) : EXPECTED;
        }
        if (dot >= 0 && comma >= 0) {
            char decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
            return decided(text, DecimalMark.of(decimal), spelling);
        }
        return oneMark(text, dot >= 0 ? '.' : ',', grouped, spelling);
    }

    /** Asks the pattern only where a character is none of those that plain numbers are made of. */
    private static boolean isSpaced(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return SPACED.matcher(cell).matches();
            }
        }
        return false;
    }

    private static Object oneMark(String text, char mark, boolean grouped, Spelling spelling) {
        int at = text.indexOf(mark);
        if (text.lastIndexOf(mark) != at) {
            return decided(text, DecimalMark.of(mark == '.' ? ',' : '.'), spelling);
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        boolean notAGroup = text.length() - at - 1 != 3 || at - start > 3 || at == start || text.charAt(start) == '0';
        if (notAGroup || grouped) {
            return decided(text, DecimalMark.of(mark), spelling);
        }
        DecimalMark known = spelling.mark();
        return known == null ? undecided(text, spelling) : parse(text, known);
    }

    private static Misfit undecided(String text, Spelling spelling) {
        String plain = text.replace(".", "").replace(",", "");
        String parts = text.replace(',', '.');
        return new Misfit(
                "a number that can be meant in one way only: this may be " + parts + " or " + plain
                        + ", and nothing else in the column tells.\nMaybe declare it: --decimal dot or --decimal comma",
                !spelling.isWhole());
    }

    private static Object decided(String text, DecimalMark mark, Spelling spelling) {
        DecimalMark declared = spelling.declaredMark();
        if (declared != null && declared != mark) {
            return Misfit.expected(
                    "a number with the declared decimal mark " + (declared == DecimalMark.DOT ? "dot" : "comma"));
        }
        Object value = parse(text, mark);
        if (value instanceof BigDecimal) {
            spelling.saw(mark);
        }
        return value;
    }

    private static Object parse(String text, DecimalMark decimal) {
        char group = decimal == DecimalMark.DOT ? ',' : '.';
        StringBuilder plain = new StringBuilder(text.length());
        int sinceGroup = -1;
        boolean decimals = false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                digits++;
                sinceGroup += sinceGroup >= 0 && !decimals ? 1 : 0;
            } else if (c == group && !decimals && digits > 0 && (sinceGroup < 0 ? digits <= 3 : sinceGroup == 3)) {
                sinceGroup = 0;
            } else if (c == decimal.mark() && !decimals && (sinceGroup < 0 || sinceGroup == 3)) {
                decimals = true;
                plain.append('.');
            } else if (i == 0 && (c == '-' || c == '+')) {
                plain.append(c);
            } else {
                return EXPECTED;
            }
        }
        boolean wholeGroups = decimals || sinceGroup < 0 || sinceGroup == 3;
        boolean digitLast = Character.isDigit(plain.charAt(plain.length() - 1));
        return wholeGroups && digits > 0 && digitLast ? new BigDecimal(plain.toString()) : EXPECTED;
    }

    private static Object withExponent(String text) {
        var match = EXPONENT.matcher(text);
        if (!match.matches()) {
            return EXPECTED;
        }
        int exponent = Integer.parseInt(match.group(2));
        return Math.abs(exponent) > MOST_EXPONENT
                ? Misfit.expected("a number with an exponent of at most " + MOST_EXPONENT)
                : new BigDecimal(match.group(1)).scaleByPowerOfTen(exponent);
    }

    /** An Integer or a Misfit. */
    static Object whole(String cell, Spelling spelling) {
        Object number = read(cell, spelling);
        if (!(number instanceof BigDecimal decimal)) {
            return number;
        }
        Integer integer = exact(decimal);
        return integer == null ? Misfit.expected("a whole number, at most " + Integer.MAX_VALUE) : integer;
    }

    private static @Nullable Integer exact(BigDecimal decimal) {
        try {
            return decimal.intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** A BigDecimal or a Misfit; a percent sign may follow the number. */
    static Object percent(String cell, Spelling spelling) {
        String number =
                cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
        Object value = read(number, spelling);
        return value instanceof BigDecimal percent && (percent.signum() < 0 || percent.intValue() > 100)
                ? Misfit.expected("a percentage from 0 to 100")
                : value;
    }
}
