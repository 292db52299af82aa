package org.probity.intake;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.probity.fact.OneOf;
import org.probity.intake.value.CellReader;
import org.probity.intake.value.CellReaders;

/**
 * A column of a file of the vocabulary, and the record component it fills.
 *
 * @param name the column, in snake_case
 * @param component the record component
 * @param index place of the component in the record, from 0
 * @param type type of the component
 * @param required whether a row without it is refused
 * @param words the words accepted; empty where any value of the type is
 * @param reader reads its cells
 */
public record Column(
        String name,
        String component,
        int index,
        Class<?> type,
        boolean required,
        List<String> words,
        CellReader reader) {

    static Column of(RecordComponent component, int index) {
        String name = snakeCase(component.getName());
        OneOf oneOf = component.getAnnotation(OneOf.class);
        List<String> words = oneOf == null ? List.of() : List.of(oneOf.value());
        AnnotatedType type = component.getAnnotatedType();
        boolean required = !type.isAnnotationPresent(Nullable.class) && component.getType() != List.class;
        CellReader reader = CellReaders.of(name, component.getType(), words);
        return new Column(name, component.getName(), index, component.getType(), required, words, reader);
    }

    static String snakeCase(String camelCase) {
        return Objects.requireNonNull(camelCase)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
