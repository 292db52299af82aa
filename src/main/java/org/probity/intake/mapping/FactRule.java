package org.probity.intake.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One fact, or several, made from each row of a foreign file.
 *
 * @param pointer where the rule stands in the mapping file
 * @param make the file of the vocabulary, such as "contracts"
 * @param when what must not be blank for the fact to be made
 * @param skipsRepeats whether a second row of the same id is passed over instead of refused
 * @param split the cell of which each part makes a fact of its own, or null
 * @param splitAt what separates the parts of that cell
 * @param fields for each column of the vocabulary how it is filled
 */
public record FactRule(
        String pointer,
        String make,
        List<FieldRule> when,
        boolean skipsRepeats,
        @Nullable FieldRule split,
        String splitAt,
        Map<String, FieldRule> fields) {
    public FactRule {
        when = List.copyOf(when);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
