package org.probity.app.books;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.app.RulesRefused;
import org.probity.fact.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A book put in force.
 *
 * @param number counts publications, from 1; the highest one is in force
 * @param kind whether it was new or brought back
 * @param hash the book's hash
 * @param before hash of the book in force before, or blank
 * @param at when
 * @param approval by whom and why
 */
public record Publication(int number, Kind kind, String hash, String before, Instant at, Approval approval) {

    /** How a book came into force. */
    public enum Kind {
        PUBLISHED,
        ROLLED_BACK
    }

    /** Made when it is needed: most commands never look at a publication. */
    private static final class Json {
        private static final JsonMapper MAPPER = new JsonMapper();
    }

    /** As a file holds it. */
    String json() {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(values()) + "\n";
    }

    /** As plain values, in order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", number);
        values.put("kind", kind.name());
        values.put("hash", hash);
        values.put("before", before);
        values.put("at", at.toString());
        values.put("first", approval.first());
        values.put("second", approval.second());
        values.put("reason", approval.reason());
        return values;
    }

    /** @throws RulesRefused when the text is no publication */
    static Publication read(String file, String text) {
        try {
            JsonNode json = Json.MAPPER.readTree(text);
            return new Publication(
                    json.required("number").asInt(),
                    Kind.valueOf(json.required("kind").asString()),
                    json.required("hash").asString(),
                    json.required("before").asString(),
                    Instant.parse(json.required("at").asString()),
                    new Approval(
                            json.required("first").asString(),
                            json.required("second").asString(),
                            json.required("reason").asString()));
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw new RulesRefused(List.of(new Problem(
                    file,
                    "this is not read as a publication of a book. Expected the file that \"rules publish\" wrote.")));
        }
    }
}
