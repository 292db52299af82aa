package org.probity.rulebook.syntax;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The fields of the vocabulary's records, in order. Asked of each record once: the JDK looks them up anew each time. */
public final class Fields {

    private static final ClassValue<List<String>> NAMES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components == null
                    ? List.of()
                    : Arrays.stream(components).map(RecordComponent::getName).toList();
        }
    };

    private Fields() {}

    /** Names of the record's fields; none for other types. */
    public static List<String> of(Class<?> type) {
        return NAMES.get(type);
    }

    /** Whether the method reads a field; otherwise it works something out. */
    public static boolean isField(Method method) {
        return method.getParameterCount() == 0
                && NAMES.get(method.getDeclaringClass()).contains(method.getName());
    }
}
