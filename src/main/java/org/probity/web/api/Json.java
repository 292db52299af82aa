package org.probity.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.web.Reply;
import org.probity.web.Visit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in and out of the service. What is not asked for is refused, never passed over: a misspelled name is no answer. */
final class Json {

    private static final int DEEPEST = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(64 * 1024)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The body as an object. */
    static JsonNode body(Visit visit) {
        return object("body", new String(visit.body(), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A text as an object; where names the place in what is said of a mistake. */
    static JsonNode object(String where, String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw new Unusable(where, "is no JSON object. Expected one in braces.");
            }
            return tree;
        } catch (JacksonException e) {
            throw new Unusable(where, "is no JSON that can be read: " + e.getOriginalMessage());
        }
    }

    /** Refuses names that the object may not have. */
    static void onlyNames(String where, JsonNode object, List<String> names) {
        for (String name : object.propertyNames()) {
            if (!names.contains(name)) {
                throw new Unusable(
                        where.isEmpty() ? name : where + "." + name,
                        "is not known. Expected only " + String.join(", ", names) + ".");
            }
        }
    }

    /** A text, blank where there is none. */
    static String text(String where, JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isValueNode()) {
            throw new Unusable(where.isEmpty() ? name : where + "." + name, "is no text. Expected one.");
        }
        return value.asString();
    }

    static Reply reply(Object value) {
        return reply(200, value);
    }

    static Reply reply(int status, Object value) {
        return new Reply.Bytes(status, "application/json", Map.of(), MAPPER.writeValueAsBytes(value));
    }

    /** What cannot be used, as every refusal of the service looks. */
    static Reply refusal(List<Unusable> several) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", 422);
        error.put("message", "Nothing was done: something sent cannot be used.");
        error.put(
                "problems",
                several.stream()
                        .map(one -> Map.of("where", one.where(), "message", one.what()))
                        .toList());
        return reply(422, Map.of("error", error));
    }
}
