package org.probity.app.runs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an analyst says of a file's columns, to be read as a mapping file says it.
 *
 * @param file the file's name
 * @param kind which file of the vocabulary its rows are
 * @param columns column of the vocabulary to column of the file
 */
public record ColumnsByHand(String file, String kind, Map<String, String> columns) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ColumnsByHand {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** One mapping file: what was said by hand comes before what a mapping file says. */
    static String mapping(List<ColumnsByHand> byHand, String uploaded) {
        List<Object> sources = new ArrayList<>();
        byHand.forEach(one -> sources.add(one.source()));
        if (!uploaded.isBlank()) {
            JsonNode tree = JSON.readTree(uploaded);
            tree.path("sources").forEach(sources::add);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("sources", sources));
    }

    private Map<String, Object> source() {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("make", kind);
        fact.put("fields", columns);
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("file", file);
        source.put("facts", List.of(fact));
        return source;
    }
}
