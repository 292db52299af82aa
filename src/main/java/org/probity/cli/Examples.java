package org.probity.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.probity.intake.Column;

/** What a cell of a template may look like. */
final class Examples {

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("id", "X1"),
            Map.entry("country", "XX"),
            Map.entry("currency", "USD"),
            Map.entry("base_currency", "USD"),
            Map.entry("name", "Acme Roads Ltd"),
            Map.entry("share", "60"),
            Map.entry("share_min", "50"),
            Map.entry("share_max", "75"),
            Map.entry("attendance", "90"),
            Map.entry("emails", "office@example.org"),
            Map.entry("phones", "+41 22 000 00 00"));

    private Examples() {}

    static String of(Column column) {
        String known = BY_NAME.get(column.name());
        if (known != null) {
            return known;
        }
        if (!column.words().isEmpty()) {
            return column.words().get(0);
        }
        return byType(column);
    }

    private static String byType(Column column) {
        Class<?> type = column.type();
        if (type == LocalDate.class) {
            return "2026-02-28";
        }
        if (type == BigDecimal.class) {
            return "25000";
        }
        if (type == Integer.class || type == Long.class) {
            return "3";
        }
        if (type == Boolean.class) {
            return "yes";
        }
        if (type == String.class && column.name().endsWith("_id")) {
            return "X2";
        }
        return type == String.class && column.required() ? "text" : "";
    }
}
