package org.probity.rulebook.trees;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.fact.Moment;
import org.probity.fact.Money;
import org.probity.fact.OneOf;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;

/** Facts with few different values, so that they meet. The same seed gives the same facts. */
public final class RandomFacts {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Random random;
    private final List<String> ids;
    private final double blanks;
    private int line;

    /** @param blanks share of the components that may be blank which are */
    public RandomFacts(long seed, double blanks, String... ids) {
        this.random = new Random(seed);
        this.blanks = blanks;
        this.ids = List.of(ids);
    }

    public Fact next(Class<?> type) {
        line++;
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(type, component))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Fact) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalArgumentException("Cannot make a " + type.getSimpleName(), wrong);
        }
    }

    private @Nullable Object value(Class<?> type, RecordComponent component) {
        boolean mayBeBlank = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (mayBeBlank && random.nextDouble() < blanks) {
            return null;
        }
        if (component.getType() == List.class) {
            return list(type, component);
        }
        return component.getType() == String.class
                ? word(component)
                : plain(component.getType(), type.getSimpleName() + ".csv");
    }

    private Object word(RecordComponent component) {
        OneOf words = component.getAnnotation(OneOf.class);
        if (words != null) {
            return pick(List.of(words.value()));
        }
        boolean isId = component.getName().equals("id") || component.getName().endsWith("Id");
        return isId ? pick(ids) : pick(List.of("KY", "XX", "procurement", "command"));
    }

    private Object list(Class<?> type, RecordComponent component) {
        Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (element == Origin.class) {
            return List.of(new Origin(type.getSimpleName() + ".csv", line, ""));
        }
        if (element != String.class || random.nextDouble() < blanks) {
            return List.of();
        }
        return component.getName().endsWith("Ids")
                ? List.of(pick(ids), pick(ids))
                : List.of(pick(List.of("procurement", "command", "budget", "drones")), "1");
    }

    private Object plain(Class<?> type, String file) {
        if (type == Origin.class) {
            return new Origin(file, line, "");
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(6);
        }
        if (type == long.class || type == Long.class) {
            return (long) random.nextInt(6);
        }
        if (type == double.class || type == Double.class) {
            return random.nextInt(10) / 10.0;
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(pick(List.of("0", "3", "9.50", "60", "1000", "250000")));
        }
        if (type == Money.class) {
            return new Money(BigDecimal.TEN, "USD");
        }
        if (type == PartialDate.class) {
            return new PartialDate(1970, 1, 1);
        }
        if (type == Moment.class) {
            return random.nextBoolean()
                    ? Moment.of(day())
                    : Moment.of(OffsetDateTime.of(day().atTime(random.nextInt(24), 0), ZoneOffset.UTC));
        }
        if (type == LocalDate.class) {
            return day();
        }
        throw new IllegalArgumentException("No sample of " + type);
    }

    private LocalDate day() {
        return DAY.minusDays(pick(List.of(0, 1, 2, 30, 100, 400, -10)));
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    public int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
