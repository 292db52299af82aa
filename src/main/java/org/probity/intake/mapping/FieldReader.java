package org.probity.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probity.intake.mapping.FieldRule.Part;

/** Reads how one value is made: from a column, a constant, a text with columns in it, or columns joined. */
final class FieldReader {
    private static final List<String> WAYS = List.of("column", "constant", "text", "joined");
    private static final List<String> KEYS =
            List.of("column", "constant", "text", "joined", "with", "values", "otherwise", "unknown", "without");
    private static final Pattern HOLE = Pattern.compile("\\{([^{}|]+)(\\|key)?}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private FieldReader() {}

    /** A bare text names a column. */
    static FieldRule field(JsonPlace place) {
        if (place.isText()) {
            return rule(place, List.of(new Part(place.text(), true, false)), null);
        }
        place.onlyKeys(KEYS);
        List<String> given =
                WAYS.stream().filter(way -> place.at(way).isThere()).toList();
        if (place.isObject() && given.size() != 1) {
            place.wrong("one of " + String.join(", ", WAYS));
        }
        needs(place, "otherwise", "values");
        needs(place, "with", "joined");
        return given.isEmpty() ? rule(place, List.of(), null) : rule(place, given.get(0));
    }

    /** What would have no effect is refused. */
    private static void needs(JsonPlace place, String key, String other) {
        if (place.at(key).isThere() && !place.at(other).isThere()) {
            place.at(key).wrong(other + " beside it");
        }
    }

    private static FieldRule rule(JsonPlace place, String way) {
        JsonPlace what = place.at(way);
        return switch (way) {
            case "column" -> rule(place, List.of(new Part(what.text(), true, false)), null);
            case "constant" -> rule(place, List.of(new Part(what.text(), false, false)), null);
            case "joined" -> rule(place, columns(what), place.at("with").textOr(" "));
            default -> rule(place, template(what), null);
        };
    }

    private static List<Part> columns(JsonPlace place) {
        List<String> columns = place.texts();
        if (columns.isEmpty()) {
            place.wrong("a list of at least one column");
        }
        return columns.stream().map(column -> new Part(column, true, false)).toList();
    }

    private static List<Part> template(JsonPlace place) {
        List<Part> parts = template(place.text());
        // A slip such as {ID|kee} would otherwise be the same text in every row.
        if (parts.stream()
                .anyMatch(part -> !part.isColumn() && BRACE.matcher(part.text()).find())) {
            place.wrong("columns in braces, like {ID} or {ID|key}");
        }
        return parts;
    }

    private static List<Part> template(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int at = 0;
        while (hole.find()) {
            if (hole.start() > at) {
                parts.add(new Part(text.substring(at, hole.start()), false, false));
            }
            parts.add(new Part(hole.group(1), true, hole.group(2) != null));
            at = hole.end();
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), false, false));
        }
        return parts;
    }

    private static FieldRule rule(JsonPlace place, List<Part> parts, @Nullable String joint) {
        Map<String, String> values = new LinkedHashMap<>();
        if (place.isObject()) {
            place.at("values").properties().forEach((word, meant) -> values.put(word, meant.text()));
        }
        return new FieldRule(
                place.pointer(),
                parts,
                joint,
                values,
                place.isObject() && place.at("otherwise").isThere()
                        ? place.at("otherwise").text()
                        : null,
                place.isObject() ? Set.copyOf(place.at("unknown").texts()) : Set.of(),
                place.isObject() ? place.at("without").texts() : List.of());
    }
}
