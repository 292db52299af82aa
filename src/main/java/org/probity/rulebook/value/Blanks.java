package org.probity.rulebook.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Moment;
import org.probity.fact.PartialDate;

/**
 * Finds out which blank components made a method of a fact unknown: it fills them in, one by one, and asks again. So a
 * method of the vocabulary need not list what it reads.
 */
final class Blanks {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "x",
            BigDecimal.class,
            BigDecimal.ONE,
            LocalDate.class,
            SOME_DAY,
            Integer.class,
            1,
            Long.class,
            1L,
            Boolean.class,
            true,
            Moment.class,
            Moment.of(SOME_DAY),
            PartialDate.class,
            new PartialDate(2000, 1, 1));

    /** Asking a class for its components copies them all, each time. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Blanks() {}

    /**
     * Names of the blank components that matter to the method, in order.
     *
     * @param ask the method's value on another fact of the same type
     */
    static List<String> behind(Object fact, Method method, Function<Object, @Nullable Object> ask) {
        RecordComponent[] components = COMPONENTS.get(fact.getClass());
        for (RecordComponent component : components) {
            if (component.getAccessor().equals(method)) {
                return List.of(component.getName());
            }
        }
        Object[] values = Arrays.stream(components)
                .map(component -> Accessor.of(component.getAccessor()).call(fact))
                .toArray();
        List<String> all = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        Object[] full = values.clone();
        for (int i = 0; i < values.length; i++) {
            Object sample = values[i] == null ? SAMPLES.get(components[i].getType()) : null;
            if (sample != null) {
                full[i] = sample;
                all.add(components[i].getName());
                Object[] one = values.clone();
                one[i] = sample;
                if (ask.apply(copy(fact.getClass(), components, one)) != null) {
                    alone.add(components[i].getName());
                }
            }
        }
        return alone.isEmpty() ? needed(fact.getClass(), components, values, full, all, ask) : alone;
    }

    /** Where no single blank decides: those without which even a full fact leaves the method unknown. */
    private static List<String> needed(
            Class<?> type,
            RecordComponent[] components,
            Object[] values,
            Object[] full,
            List<String> all,
            Function<Object, @Nullable Object> ask) {
        if (ask.apply(copy(type, components, full)) == null) {
            return withoutTime(components, values);
        }
        List<String> needed = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (full[i] != values[i]) {
                Object[] without = full.clone();
                without[i] = values[i];
                if (ask.apply(copy(type, components, without)) == null) {
                    needed.add(components[i].getName());
                }
            }
        }
        return needed.isEmpty() ? all : needed;
    }

    /** The moments of which only the day is known. */
    private static List<String> withoutTime(RecordComponent[] components, Object[] values) {
        List<String> vague = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Moment moment && moment.at() == null) {
                vague.add(components[i].getName());
            }
        }
        return vague;
    }

    private static Object copy(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot copy a " + type.getSimpleName(), impossible);
        }
    }
}
