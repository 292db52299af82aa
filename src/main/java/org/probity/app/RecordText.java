package org.probity.app;

import java.lang.reflect.RecordComponent;

import org.probity.fact.Origin;

/** A record as its own toString writes it; that spins some twenty classes when it is first called, this none. */
final class RecordText {

    private RecordText() {}

    static String of(Record one) {
        StringBuilder text = new StringBuilder(one.getClass().getSimpleName()).append('[');
        String before = "";
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            text.append(before).append(component.getName()).append('=').append(text(one, component));
            before = ", ";
        }
        return text.append(']').toString();
    }

    private static String text(Record one, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(one);
            return value instanceof Origin origin ? of(origin) : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record of the vocabulary is public", e);
        }
    }
}
