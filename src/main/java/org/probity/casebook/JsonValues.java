package org.probity.casebook;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads back the JSON that the casebook wrote. */
final class JsonValues {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonValues() {}

    static Map<String, @Nullable Object> object(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, @Nullable Object>>() {});
    }

    static List<@Nullable Object> array(String json) {
        return MAPPER.readValue(json, new TypeReference<List<@Nullable Object>>() {});
    }

    /** A list of lists, such as cited rows. */
    static List<List<Object>> rows(String json) {
        return MAPPER.readValue(json, new TypeReference<List<List<Object>>>() {});
    }
}
