package org.probity.app.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.fact.ListEntry;
import org.probity.intake.lists.ListDifference;
import tools.jackson.databind.json.JsonMapper;

/** What is said of lists, as JSON. */
public final class ListsJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ListsJson() {}

    /** How it stands with the lists. */
    public static String of(List<ListStanding> standings) {
        return write(
                Map.of("lists", standings.stream().map(ListStanding::fields).toList()));
    }

    /** What changed. */
    public static String of(ListDifference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("added", difference.added().stream().map(ListsJson::entry).toList());
        json.put("removed", difference.removed().stream().map(ListsJson::entry).toList());
        json.put(
                "changed",
                difference.changed().stream()
                        .map(change -> {
                            Map<String, Object> one = entry(change.now());
                            one.put("what", change.what());
                            return one;
                        })
                        .toList());
        return write(json);
    }

    private static Map<String, Object> entry(ListEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("name", entry.names().get(0).text());
        json.put("kind", entry.kind());
        return json;
    }

    private static String write(Object json) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
