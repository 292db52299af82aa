package org.probity.rulebook.guard;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.probity.fact.Limits;
import org.probity.fact.Moment;

/**
 * What sort of value a term gives.
 *
 * @param sort the sort; only like is compared with like
 * @param type its Java type, boxed
 * @param elements the kind of its elements, of a list; otherwise empty
 * @param words the only words it can be, of a text with a fixed choice; otherwise empty
 */
record Kind(Sort sort, Class<?> type, List<Kind> elements, List<String> words) {

    enum Sort {
        TEXT("text"),
        NUMBER("a number"),
        DAY("a day"),
        MOMENT("a moment"),
        YES_NO("yes or no"),
        LIST("a list"),
        FACT("a fact"),
        LIMITS("the limits"),
        OTHER("a value of several parts"),
        NOTHING("null"),
        /** Of a term already complained about: fits everywhere, so that one mistake gives one problem. */
        UNCLEAR("unclear");

        private final String said;

        Sort(String said) {
            this.said = said;
        }

        String said() {
            return said;
        }
    }

    static final Kind NOTHING = new Kind(Sort.NOTHING, Void.class, List.of(), List.of());
    static final Kind UNCLEAR = new Kind(Sort.UNCLEAR, Object.class, List.of(), List.of());

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class, double.class, Double.class);

    static Kind of(Type type) {
        return of(type, List.of());
    }

    static Kind of(Type type, List<String> words) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type element = generic.getActualTypeArguments()[0];
            return new Kind(
                    sort(raw), raw, Collection.class.isAssignableFrom(raw) ? List.of(of(element)) : List.of(), words);
        }
        Class<?> raw = type instanceof Class<?> plain ? boxed(plain) : Object.class;
        return new Kind(sort(raw), raw, List.of(), words);
    }

    static Kind listOf(Kind element) {
        return new Kind(Sort.LIST, List.class, List.of(element), List.of());
    }

    static Class<?> boxed(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    private static Sort sort(Class<?> type) {
        if (type == String.class) {
            return Sort.TEXT;
        }
        if (type == BigDecimal.class || type == Long.class || type == Integer.class || type == Double.class) {
            return Sort.NUMBER;
        }
        if (type == LocalDate.class) {
            return Sort.DAY;
        }
        if (type == Moment.class) {
            return Sort.MOMENT;
        }
        if (type == Boolean.class) {
            return Sort.YES_NO;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Sort.LIST;
        }
        return type == Limits.class ? Sort.LIMITS : Vocabulary.isFact(type) ? Sort.FACT : Sort.OTHER;
    }

    boolean is(Sort other) {
        return sort == other;
    }

    boolean isUnclear() {
        return sort == Sort.UNCLEAR;
    }

    /** Whether a value of this kind can stand for a parameter of the given kind as it is. */
    boolean fits(Kind parameter, boolean primitive) {
        if (isUnclear()) {
            return true;
        }
        if (is(Sort.LIST) && parameter.is(Sort.LIST)) {
            return parameter.type.isAssignableFrom(type) && elements.equals(parameter.elements);
        }
        boolean widened = primitive && type == Integer.class && parameter.type == Long.class;
        return widened || type == parameter.type;
    }

    String said() {
        return elements.isEmpty() || elements.get(0).isUnclear()
                ? sort.said()
                : sort.said() + " of " + plural(elements.get(0));
    }

    private static String plural(Kind element) {
        return switch (element.sort) {
            case TEXT -> "texts";
            case NUMBER -> "numbers";
            case FACT -> "facts";
            default -> "values";
        };
    }
}
