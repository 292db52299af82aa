package org.probity.rulebook.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Moment;
import org.probity.fact.Money;

/** How two known values compare: numbers by value, moments as instants, sums only in one currency, text exactly. */
public final class Comparison {

    private Comparison() {}

    /** Whether both are the same. */
    static Truth same(Object left, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return Truth.of(compareNumbers(one, other) == 0);
        }
        if (left instanceof Moment || right instanceof Moment) {
            return sameMoment(moment(left), moment(right));
        }
        if (left instanceof Money one && right instanceof Money other) {
            return Truth.of(
                    one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0);
        }
        return Truth.of(left.equals(right));
    }

    /** Whether the left comes strictly before the right. */
    static Truth less(Object left, Object right) {
        if (left instanceof Moment || right instanceof Moment) {
            return Truth.of(moment(right).after(moment(left)));
        }
        if (left instanceof Money one && right instanceof Money other) {
            return one.currency().equals(other.currency())
                    ? Truth.of(one.amount().compareTo(other.amount()) < 0)
                    : Truth.UNKNOWN;
        }
        return Truth.of(compare(left, right) < 0);
    }

    /** Whether a text holds a part, or a collection a value. */
    static boolean holds(Object whole, Object part) {
        if (whole instanceof CharSequence text) {
            return text.toString().contains(part.toString());
        }
        Collection<?> all = (Collection<?>) whole;
        if (!(part instanceof Number)) {
            return all.contains(part);
        }
        for (Object one : all) {
            if (one instanceof Number number && compareNumbers(number, (Number) part) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Negative, zero or positive as the left comes before, with or after the right; both numbers, or of one type. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static int compare(Object left, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return compareNumbers(one, other);
        }
        return ((Comparable) left).compareTo(right);
    }

    private static int compareNumbers(Number left, Number right) {
        if (whole(left) && whole(right)) {
            return Long.compare(left.longValue(), right.longValue());
        }
        if (left instanceof Double one && right instanceof Double other) {
            return Double.compare(one, other);
        }
        return decimal(left).compareTo(decimal(right));
    }

    private static boolean whole(Number number) {
        return number instanceof Long || number instanceof Integer;
    }

    /** The number as a decimal; a double as it is written. */
    public static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return whole(number) ? BigDecimal.valueOf(number.longValue()) : BigDecimal.valueOf(number.doubleValue());
    }

    private static Moment moment(Object value) {
        return value instanceof LocalDate day ? Moment.of(day) : (Moment) value;
    }

    private static Truth sameMoment(Moment left, Moment right) {
        @Nullable Boolean after = left.after(right);
        if (after != null) {
            return Truth.of(!after && !Boolean.TRUE.equals(right.after(left)));
        }
        return left.at() == null && right.at() == null ? Truth.of(left.day().equals(right.day())) : Truth.UNKNOWN;
    }
}
