package org.probity.rulebook.trees;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.GivenFiles;
import org.probity.fact.Limit;
import org.probity.fact.Limits;
import org.probity.fact.Origin;
import org.probity.fact.RowOf;
import org.probity.fact.Subject;

/** Writes a dossier down, fact by fact. Files with facts count as given. */
public final class Case {

    private static final Origin HERE = new Origin("here", 1, "");

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Set<String>> given = new HashMap<>();
    private final Set<String> complete = new TreeSet<>();
    private final List<Limit> limits = new ArrayList<>();
    private final Subject subject;

    private Case(String kind, String id) {
        subject = new Subject(id, "Name of " + id, kind, LocalDate.of(2026, 6, 1), "", List.of());
    }

    public static Case about(String kind, String id) {
        return new Case(kind, id);
    }

    public Case limit(String key, String value) {
        limits.add(new Limit(key, value, "count", null, null, "", "meaning", "source", HERE));
        return this;
    }

    /** A fact with these components by name; the others are blank. */
    public Case with(Class<? extends Fact> type, Object... namesAndValues) {
        RowOf file = type.getAnnotation(RowOf.class);
        String name = file == null ? type.getSimpleName() : file.value();
        facts.add(record(type, new Origin(name + ".csv", facts.size() + 1L, ""), namesAndValues));
        if (file != null) {
            given.putIfAbsent(name, Set.of());
        }
        return this;
    }

    public Case given(String... files) {
        for (String file : files) {
            given.put(file, Set.of("share", "kind", "name", "tender_id", "owner_id"));
        }
        return this;
    }

    public Case complete(String... files) {
        complete.addAll(List.of(files));
        return given(files);
    }

    public Dossier dossier() {
        return new Dossier(
                subject,
                new Limits(limits, Map.of("secrecy", Set.of("KY", "PA"), "empty", Set.of()), subject.asOf(), ""),
                facts,
                new GivenFiles(given, complete),
                Optional.empty());
    }

    private static <T> T record(Class<T> type, Origin origin, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> values.containsKey(component.getName())
                        ? values.remove(component.getName())
                        : blank(component, origin))
                .toArray();
        if (!values.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + values.keySet());
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalArgumentException("Cannot make a " + type.getSimpleName(), wrong);
        }
    }

    private static @Nullable Object blank(RecordComponent component, Origin origin) {
        if (component.getType() == Origin.class) {
            return origin;
        }
        if (component.getName().equals("origins")) {
            return List.of(origin);
        }
        if (component.getType() == List.class) {
            return List.of();
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        if (component.getType() == double.class) {
            return 0.0;
        }
        return component.getType() == int.class ? (Object) 0 : null;
    }
}
