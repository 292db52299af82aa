package org.probity.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.probity.fact.Fact;

/** The parties that facts name. */
final class PartyIds {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components == null
                    ? List.of()
                    : Arrays.stream(components)
                            .filter(component -> component.getType() == String.class
                                    && component.getName().endsWith("Id"))
                            .toList();
        }
    };

    private PartyIds() {}

    /** Ids in the components of the facts whose names end in "Id", each once, in order. */
    static List<String> of(List<Fact> facts) {
        Set<String> ids = new LinkedHashSet<>();
        for (Fact fact : facts) {
            for (RecordComponent component : COMPONENTS.get(fact.getClass())) {
                if (read(component, fact) instanceof String id) {
                    ids.add(id);
                }
            }
        }
        return List.copyOf(ids);
    }

    private static Object read(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot read " + component + " of " + fact.getClass(), impossible);
        }
    }
}
