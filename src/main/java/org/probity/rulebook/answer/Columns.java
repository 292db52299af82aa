package org.probity.rulebook.answer;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.fact.InUsd;
import org.probity.fact.NeedsColumns;
import org.probity.fact.RowOf;
import org.probity.rulebook.Missing;
import org.probity.rulebook.value.Lacks;

/** Turns what was unknown into the files and columns that would tell. */
final class Columns implements Lacks {

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Map<String, String> SNAKES = new ConcurrentHashMap<>();

    /** Asking a class for its components copies them all, each time. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final Set<Missing> into;

    Columns(Set<Missing> into) {
        this.into = into;
    }

    @Override
    public void component(Fact fact, String component) {
        Class<?> type = fact.getClass();
        RowOf rows = type.getAnnotation(RowOf.class);
        NeedsColumns own = component(fact, name -> name.equals(component), NeedsColumns.class);
        NeedsColumns needs = own != null ? own : type.getAnnotation(NeedsColumns.class);
        if (rows != null) {
            into.add(ofRow(fact, rows.value(), component));
        } else if (needs != null) {
            for (String need : needs.value()) {
                into.addAll(ofNeed(need));
            }
        } else {
            into.add(new Missing(snake(type.getSimpleName()), snake(component)));
        }
    }

    @Override
    public void limit(String key) {
        into.add(new Missing("limits", key));
    }

    /** The columns of which one is needed: "a.b" alone, or "a.b|c.d" where either will do. */
    static List<Missing> ofNeed(String need) {
        return Arrays.stream(need.split("\\|", -1))
                .map(column -> column.split("\\.", 2))
                .map(parts -> new Missing(parts[0], parts[1]))
                .toList();
    }

    /** A sum in US dollars is no column: it lacks the amount, its currency, the day, or a rate. */
    private static Missing ofRow(Fact fact, String file, String component) {
        InUsd inUsd = component(fact, name -> name.equals(component), InUsd.class);
        if (inUsd == null) {
            return new Missing(file, snake(component));
        }
        for (String source : List.of(inUsd.amount(), "currency", inUsd.on())) {
            if (isBlank(fact, source)) {
                return new Missing(file, snake(source));
            }
        }
        return new Missing("rates", "usd");
    }

    private static <A extends Annotation> @Nullable A component(
            Fact fact, java.util.function.Predicate<String> named, Class<A> annotation) {
        for (RecordComponent component : COMPONENTS.get(fact.getClass())) {
            if (named.test(component.getName())) {
                return component.getAnnotation(annotation);
            }
        }
        return null;
    }

    private static boolean isBlank(Fact fact, String name) {
        for (RecordComponent component : COMPONENTS.get(fact.getClass())) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(fact) == null;
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException("Cannot read " + component, impossible);
                }
            }
        }
        return false;
    }

    private static String snake(String name) {
        String known = SNAKES.get(name);
        return known != null
                ? known
                : SNAKES.computeIfAbsent(
                        name, one -> CAPITAL.matcher(one).replaceAll("_").toLowerCase(Locale.ROOT));
    }
}
