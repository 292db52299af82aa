package org.probity.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed, by field.
 *
 * @param values the values of each field, in order
 */
public record Typed(Map<String, List<String>> values) {

    public Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, several) -> copy.put(field, List.copyOf(several)));
        values = java.util.Collections.unmodifiableMap(copy);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** The value of a field, stripped; blank where there is none. */
    public String text(String field) {
        List<String> several = values.get(field);
        return several == null || several.isEmpty() ? "" : several.get(0).strip();
    }

    /** The whole number in a field; empty where there is none. */
    public Optional<Integer> number(String field) {
        try {
            return Optional.of(Integer.parseInt(text(field)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** All values of a field. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether a field or a button was sent. */
    public boolean has(String field) {
        return values.containsKey(field);
    }
}
