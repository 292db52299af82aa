package org.probity.web.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.probity.app.desk.Desk;
import org.probity.app.desk.Found;
import org.probity.names.NameComparison;
import org.probity.screening.Match;
import org.probity.screening.Screener;
import org.probity.web.Reply;
import org.probity.web.Visit;
import tools.jackson.databind.JsonNode;

/**
 * OpenRefine's reconciliation service, version 0.2: names of a table against the parties of the register and the entries of
 * lists. Scores run to 100.
 */
final class ReconcileApi {

    private static final int MOST_QUERIES = 50;
    private static final int USUAL_RESULTS = 5;
    private static final int MOST_RESULTS = 50;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("Party", "Party of the register");
        TYPES.put("Person", "Listed person");
        TYPES.put("Company", "Listed company");
        TYPES.put("LegalEntity", "Listed party");
    }

    private final Desk desk;

    ReconcileApi(Desk desk) {
        this.desk = desk;
    }

    /** What the service is, or the answers where queries were sent. */
    Reply answer(Visit visit) {
        String queries = visit.typed().has("queries")
                ? visit.typed().text("queries")
                : visit.query().text("queries");
        return queries.isBlank() ? Json.reply(manifest()) : Json.reply(answers(Json.object("queries", queries)));
    }

    private static Map<String, Object> manifest() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("versions", List.of("0.2"));
        json.put("name", "Probity");
        json.put("identifierSpace", "https://www.opensanctions.org/reference/#id");
        json.put("schemaSpace", "https://followthemoney.tech/explorer/schemata/");
        json.put(
                "defaultTypes",
                TYPES.entrySet().stream().map(type -> type(type.getKey())).toList());
        return json;
    }

    private static Map<String, Object> type(String id) {
        return Map.of("id", id, "name", TYPES.getOrDefault(id, "Listed " + id));
    }

    private Map<String, Object> answers(JsonNode queries) {
        if (queries.size() > MOST_QUERIES) {
            throw new Unusable("queries", "are " + queries.size() + ". Expected at most " + MOST_QUERIES + ".");
        }
        Screener screener = desk.screener();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> query : queries.properties()) {
            answers.put(
                    query.getKey(), Map.of("result", results(screener, "queries." + query.getKey(), query.getValue())));
        }
        return answers;
    }

    private List<Map<String, Object>> results(Screener screener, String where, JsonNode query) {
        String name = Json.text(where, query, "query");
        if (name.isBlank()) {
            throw new Unusable(where + ".query", "is missing. Expected a name.");
        }
        String type = query.path("type").isArray() && !query.path("type").isEmpty()
                ? query.path("type").get(0).asString("")
                : Json.text(where, query, "type");
        int most = query.path("limit").isIntegralNumber()
                ? Math.max(1, Math.min(MOST_RESULTS, query.path("limit").asInt()))
                : USUAL_RESULTS;
        List<Map<String, Object>> results = new ArrayList<>();
        if (type.isBlank() || type.equals("Party")) {
            desk.find(name, most).forEach(found -> results.add(result(found)));
        }
        if (!type.equals("Party")) {
            screener.matches(example(where, name, type, query).party()).stream()
                    .limit(most)
                    .forEach(found -> results.add(result(found)));
        }
        results.sort(Comparator.comparing(ReconcileApi::score).reversed());
        return results.subList(0, Math.min(most, results.size()));
    }

    private static BigDecimal score(Map<String, Object> result) {
        return (BigDecimal) Objects.requireNonNull(result.get("score"));
    }

    private static Example example(String where, String name, String type, JsonNode query) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put("name", List.of(name));
        for (JsonNode property : query.path("properties")) {
            String id = Json.text(where + ".properties", property, "pid");
            JsonNode value = property.path("v");
            List<String> texts = new ArrayList<>();
            for (JsonNode one : value.isArray() ? value : List.of(value)) {
                texts.add(one.isObject() ? one.path("id").asString("") : one.asString(""));
            }
            properties.put(id, texts);
        }
        return new Example(type.isBlank() ? "LegalEntity" : type, properties);
    }

    private static Map<String, Object> result(Found found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", "party:" + found.id());
        json.put("name", found.name());
        json.put("type", List.of(type("Party")));
        json.put("score", MatchApi.rounded(found.score()).multiply(HUNDRED));
        json.put("match", !found.by().equals("name") && !found.by().equals("alias"));
        json.put(
                "description", found.kind() + " " + found.country() + " (" + found.by() + ": " + found.matched() + ")");
        return json;
    }

    private static Map<String, Object> result(Match found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", found.entry().list() + ":" + found.entry().id());
        json.put("name", found.entry().names().get(0).text());
        json.put("type", List.of(type(Example.schema(found.entry().kind()))));
        json.put("score", MatchApi.rounded(found.score()).multiply(HUNDRED));
        json.put("match", found.band().equals("sure"));
        json.put("description", String.join("; ", found.reasons()));
        json.put(
                "features",
                List.of(
                        Map.of("id", "name_match", "value", MatchApi.rounded(found.nameScore())),
                        Map.of("id", "threshold", "value", NameComparison.THRESHOLD)));
        return json;
    }
}
