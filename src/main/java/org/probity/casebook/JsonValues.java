package org.probity.casebook;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads back the JSON that the casebook wrote. */
public final class JsonValues {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Depth and size of what others may have written: a dossier nests four deep, and its largest text is a sentence. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(1 << 20)
            .maxDocumentLength(256L << 20)
            .build();

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonValues() {}

    /**
     * An object that others may have written.
     *
     * @throws UnreadablePaper when it is none
     */
    public static Map<String, @Nullable Object> paper(String json) {
        try {
            return STRICT.readValue(json, new TypeReference<Map<String, @Nullable Object>>() {});
        } catch (JacksonException unreadable) {
            throw new UnreadablePaper("This is no JSON as kept here: " + unreadable.getOriginalMessage());
        }
    }

    /** The values of a JSON object by name: texts, numbers, flags, lists and maps. */
    public static Map<String, @Nullable Object> object(String json) {
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
