package org.probity.intake;

import java.util.Map;

import org.probity.fact.Origin;

/**
 * Text by column, and where it stands: a line of a file, a web form, or a row of a scenario.
 *
 * @param origin where it stands
 * @param values text by column; blank means unknown
 */
public record Row(Origin origin, Map<String, String> values) {
    public Row {
        values = Map.copyOf(values);
    }

    /** The text of a column, stripped; blank where there is none. */
    public String text(String column) {
        return values.getOrDefault(column, "").strip();
    }
}
