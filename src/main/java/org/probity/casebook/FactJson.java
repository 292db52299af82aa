package org.probity.casebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.fact.Moment;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;

/**
 * Facts as plain values for canonical JSON, and back. A fact is an object whose key "fact" names its record and whose
 * other keys are its components in snake_case; what is unknown or empty is left out. Sums are texts, so that no reader
 * rounds them; a row is cited as [file, line, id].
 */
public final class FactJson {

    private static final String FACT = "fact";
    private static final String VOCABULARY = Fact.class.getPackageName() + ".";

    /** A record of the vocabulary, taken apart once. */
    private record Shape(List<RecordComponent> components, List<String> keys, Constructor<?> maker) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            try {
                return new Shape(
                        components,
                        components.stream().map(one -> snakeCase(one.getName())).toList(),
                        type.getConstructor(components.stream()
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(type + " is no public record", impossible);
            }
        }
    };

    private FactJson() {}

    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** The fact as plain values. */
    public static Map<String, Object> values(Fact fact) {
        Map<String, Object> values = fields((Record) fact);
        values.put(FACT, fact.getClass().getSimpleName());
        return values;
    }

    /** A record of the vocabulary that is no fact, such as an entry of a list. */
    static Map<String, Object> fields(Record fact) {
        Shape shape = SHAPES.get(fact.getClass());
        Map<String, Object> values = new LinkedHashMap<>();
        for (int index = 0; index < shape.keys().size(); index++) {
            Object value = component(shape.components().get(index), fact);
            if (value != null && !value.equals(List.of())) {
                values.put(shape.keys().get(index), plain(value));
            }
        }
        return values;
    }

    private static @Nullable Object component(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot read " + component, impossible);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(FactJson::plain).toList();
        } else if (value instanceof Origin origin) {
            return List.of(origin.file(), origin.line(), origin.row());
        } else if (value instanceof PartialDate || value instanceof Moment) {
            return value.toString();
        } else if (value instanceof Record inner) {
            return fields(inner);
        } else if (value instanceof Enum<?> word) {
            return word.name();
        }
        return value instanceof BigDecimal decimal ? decimal.toString() : value;
    }

    /**
     * The fact of these values.
     *
     * @throws UnreadablePaper when there is no such record, or a value is not what its component holds
     */
    public static Fact fact(Map<?, ?> values) {
        return (Fact) record(type(String.valueOf(values.get(FACT))), values);
    }

    private static Class<?> type(String name) {
        Class<?> type = vocabulary(name);
        if (Fact.class.isAssignableFrom(type)) {
            return type;
        }
        throw unknown(name);
    }

    /** The record of the vocabulary with a name, whether a fact or a part of one; any other class is not loaded. */
    static Class<?> vocabulary(String name) {
        try {
            Class<?> type = name.matches("[A-Z][A-Za-z]{1,60}")
                    ? Class.forName(VOCABULARY + name, false, Fact.class.getClassLoader())
                    : Object.class;
            if (type.isRecord()) {
                return type;
            }
        } catch (ClassNotFoundException | LinkageError unknown) {
            // Said below.
        }
        throw unknown(name);
    }

    private static UnreadablePaper unknown(String name) {
        return new UnreadablePaper("fact is \"" + name + "\". Expected a record of the vocabulary, such as Payment.");
    }

    static Object record(Class<?> type, Map<?, ?> values) {
        Shape shape = SHAPES.get(type);
        Object[] arguments = new Object[shape.keys().size()];
        for (int index = 0; index < arguments.length; index++) {
            RecordComponent component = shape.components().get(index);
            String key = shape.keys().get(index);
            try {
                arguments[index] = typed(component.getGenericType(), values.get(key));
            } catch (RuntimeException misfit) {
                throw new UnreadablePaper(type.getSimpleName() + "." + key + " is \"" + values.get(key)
                        + "\". Expected " + component.getType().getSimpleName() + ".");
            }
        }
        return made(type, shape.maker(), arguments);
    }

    private static Object made(Class<?> type, Constructor<?> maker, Object[] arguments) {
        try {
            return maker.newInstance(arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException misfit) {
            throw new UnreadablePaper("A " + type.getSimpleName() + " lacks a value. Found "
                    + Arrays.toString(arguments) + ", expected all that its record needs.");
        }
    }

    private static @Nullable Object typed(Type type, @Nullable Object value) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            List<Object> items = new ArrayList<>();
            for (Object item : value == null ? List.of() : (List<?>) value) {
                items.add(java.util.Objects.requireNonNull(typed(list.getActualTypeArguments()[0], item)));
            }
            return items;
        }
        return value == null ? null : typed((Class<?>) type, value);
    }

    private static Object typed(Class<?> type, Object value) {
        if (type == String.class || type == Boolean.class || type == boolean.class) {
            return type == String.class ? (String) value : (Boolean) value;
        } else if (type == Integer.class || type == int.class) {
            return new BigDecimal(value.toString()).intValueExact();
        } else if (type == Long.class || type == long.class) {
            return new BigDecimal(value.toString()).longValueExact();
        } else if (type == Double.class || type == double.class) {
            return Double.valueOf(value.toString());
        } else if (type == BigDecimal.class) {
            return new BigDecimal((String) value);
        } else if (type == LocalDate.class) {
            return LocalDate.parse((String) value);
        } else if (type == PartialDate.class) {
            return partialDate((String) value);
        } else if (type == Moment.class) {
            return moment((String) value);
        } else if (type == Origin.class) {
            return origin((List<?>) value);
        }
        return type.isEnum() ? word(type, (String) value) : record(type, (Map<?, ?>) value);
    }

    private static Object word(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Moment moment(String text) {
        return text.contains("T") ? Moment.of(OffsetDateTime.parse(text)) : Moment.of(LocalDate.parse(text));
    }

    static Origin origin(List<?> cited) {
        return new Origin((String) cited.get(0), ((Number) cited.get(1)).longValue(), (String) cited.get(2));
    }

    static PartialDate partialDate(String text) {
        String[] parts = text.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }
}
