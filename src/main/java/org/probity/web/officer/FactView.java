package org.probity.web.officer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.fact.Origin;
import org.probity.fact.RowOf;
import org.probity.fact.SourceFact;
import org.probity.web.text.Texts;

/**
 * A row as it is shown: where it stands and what it holds.
 *
 * @param place where it stands, in words
 * @param file file of the vocabulary, such as "ownership"
 * @param values column to text, without those that are unknown
 */
public record FactView(String place, String file, Map<String, String> values) {

    public FactView {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static FactView of(SourceFact fact, Texts texts) {
        RowOf row = fact.getClass().getAnnotation(RowOf.class);
        return new FactView(Results.words(fact.origin(), texts), row == null ? "" : row.value(), values(fact));
    }

    /** What a fact holds, by column. */
    static Map<String, String> values(Fact fact) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            String text = text(value(fact, component));
            if (component.getType() != Origin.class
                    && !text.isBlank()
                    && !component.getName().equals("origins")) {
                values.put(
                        component
                                .getName()
                                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                                .toLowerCase(java.util.Locale.ROOT),
                        text);
            }
        }
        return values;
    }

    private static @Nullable Object value(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Every record of the vocabulary is public", e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(FactView::text).collect(Collectors.joining("; "));
        }
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
    }
}
