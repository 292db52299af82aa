package org.probity.rulebook.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.fact.Origin;
import org.probity.rulebook.syntax.Condition.Function;

/** Counts and adds up the matches of an accumulate's source. Unknown values are left out. Not safe for threads. */
public final class Sum {

    private static final Comparator<Object> IN_ORDER =
            Comparator.comparing(Sum::file).thenComparingLong(Sum::line).thenComparing(Object::toString);

    private final List<Function> functions;
    private final List<List<Object>> values = new ArrayList<>();

    public Sum(List<Function> functions) {
        this.functions = functions;
        functions.forEach(function -> values.add(new ArrayList<>()));
    }

    /** One match of the source: the argument of each function. */
    public void add(@Nullable Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument != null) {
                values.get(i).add(argument);
            }
        }
    }

    public Totals totals() {
        @Nullable Object[] results = new @Nullable Object[functions.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = result(functions.get(i), values.get(i));
        }
        return new Totals(results);
    }

    private static @Nullable Object result(Function function, List<Object> values) {
        return switch (function) {
            case COUNT -> (long) values.size();
            case COUNT_DISTINCT -> distinct(values);
            case COLLECT -> values.stream().sorted(IN_ORDER).toList();
            case SUM -> sum(values);
            case AVERAGE ->
                values.isEmpty() ? null : sum(values).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
            case MIN ->
                values.stream().min(Comparison::compare).map(Sum::decimal).orElse(null);
            case MAX ->
                values.stream().max(Comparison::compare).map(Sum::decimal).orElse(null);
        };
    }

    private static long distinct(List<Object> values) {
        Set<Object> distinct = new HashSet<>();
        values.forEach(value -> distinct.add(
                value instanceof Number number ? Comparison.decimal(number).stripTrailingZeros() : value));
        return distinct.size();
    }

    private static BigDecimal sum(List<Object> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object value : values) {
            sum = sum.add(Comparison.decimal((Number) value));
        }
        return sum;
    }

    private static Object decimal(Object value) {
        return value instanceof Number number ? Comparison.decimal(number) : value;
    }

    private static String file(Object value) {
        Origin origin = origin(value);
        return origin == null ? "" : origin.file();
    }

    private static long line(Object value) {
        Origin origin = origin(value);
        return origin == null ? 0 : origin.line();
    }

    private static @Nullable Origin origin(Object value) {
        return value instanceof Fact fact && !fact.origins().isEmpty()
                ? fact.origins().get(0)
                : null;
    }
}
