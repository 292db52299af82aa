package org.probity.web.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.app.desk.Desk;
import org.probity.fact.ListEntry;
import org.probity.names.NameComparison;
import org.probity.screening.Match;
import org.probity.screening.Screener;
import org.probity.web.Reply;
import org.probity.web.Visit;
import tools.jackson.databind.JsonNode;

/** Query by example, in the shape of OpenSanctions' match service, so that its clients can ask here. */
final class MatchApi {

    private static final int MOST_QUERIES = 100;
    private static final int USUAL_RESULTS = 5;
    private static final int MOST_RESULTS = 500;
    private static final int DECIMALS = 4;

    private final Desk desk;
    private final Figures figures;

    MatchApi(Desk desk, Figures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    Reply match(Visit visit) {
        JsonNode queries = Json.body(visit).path("queries");
        if (!queries.isObject() || queries.isEmpty()) {
            throw new Unusable("queries", "is missing. Expected an object with a query by each of its names.");
        }
        if (queries.size() > MOST_QUERIES) {
            throw new Unusable("queries", "are " + queries.size() + ". Expected at most " + MOST_QUERIES + ".");
        }
        int most = number(visit, "limit", USUAL_RESULTS, MOST_RESULTS);
        double cutoff = share(visit, "cutoff", 0);
        double threshold = share(visit, "threshold", NameComparison.THRESHOLD);
        Screener screener = desk.screener();
        Map<String, Object> responses = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> query : queries.properties()) {
            responses.put(
                    query.getKey(), response(screener, query.getKey(), query.getValue(), most, cutoff, threshold));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("responses", responses);
        json.put("searched", searched(screener));
        json.put("limit", most);
        return Json.reply(json);
    }

    private Map<String, Object> response(
            Screener screener, String name, JsonNode query, int most, double cutoff, double threshold) {
        Example example = Example.of("queries." + name, query);
        List<Match> found = screener.matches(example.party()).stream()
                .filter(match -> match.score() >= cutoff)
                .toList();
        figures.matched();
        List<Object> results = new ArrayList<>();
        for (Match match : found.subList(0, Math.min(most, found.size()))) {
            results.add(result(match, threshold));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", 200);
        json.put("results", results);
        json.put("total", Map.of("value", found.size(), "relation", "eq"));
        json.put("query", Map.of("schema", example.schema(), "properties", example.properties()));
        return json;
    }

    /** One entry, with its score part by part. */
    static Map<String, Object> result(Match match, double threshold) {
        ListEntry entry = match.entry();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.list() + ":" + entry.id());
        json.put("caption", entry.names().get(0).text());
        json.put("schema", Example.schema(entry.kind()));
        json.put("properties", properties(entry));
        json.put("datasets", List.of(entry.list()));
        json.put("score", rounded(match.score()));
        json.put("match", match.score() >= threshold);
        Map<String, Object> features = new LinkedHashMap<>();
        features.put("name_match", rounded(match.nameScore()));
        features.put("support", match.supports().size());
        features.put("contradiction", match.contradicts().size());
        json.put("features", features);
        json.put("band", match.band());
        json.put("basis", match.basis());
        json.put("reasons", match.reasons());
        json.put("supports", match.supports());
        json.put("contradicts", match.contradicts());
        return json;
    }

    private static Map<String, Object> properties(ListEntry entry) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> names = entry.names().stream().map(ListEntry.Name::text).toList();
        properties.put("name", names.subList(0, 1));
        put(properties, "alias", names.subList(1, names.size()));
        put(
                properties,
                "birthDate",
                entry.births().stream().map(born -> born.earliest().toString()).toList());
        put(
                properties,
                "country",
                entry.countries().stream()
                        .map(code -> code.toLowerCase(java.util.Locale.ROOT))
                        .toList());
        put(
                properties,
                "address",
                entry.addresses().stream().map(ListEntry.Place::text).toList());
        put(
                properties,
                "idNumber",
                entry.numbers().stream().map(ListEntry.Number::value).toList());
        put(properties, "topics", entry.topics());
        put(properties, "program", entry.programmes());
        put(properties, "position", entry.positions());
        put(properties, "gender", entry.gender().isBlank() ? List.of() : List.of(entry.gender()));
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, List<String> values) {
        if (!values.isEmpty()) {
            properties.put(name, values);
        }
    }

    static List<Object> searched(Screener screener) {
        return screener.searched().lists().stream()
                .<Object>map(list -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("list", list.list());
                    one.put("state", list.state());
                    one.put(
                            "known_on",
                            list.knownOn() == null ? "" : list.knownOn().toString());
                    one.put("sha256", list.sha256());
                    one.put("entries", list.entries());
                    one.put("names", list.names());
                    return one;
                })
                .toList();
    }

    static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static int number(Visit visit, String name, int usual, int most) {
        String text = visit.query().text(name);
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > most) {
            throw new Unusable(name, "is \"" + text + "\". Expected a number from 1 to " + most + ".");
        }
        return Integer.parseInt(text);
    }

    private static double share(Visit visit, String name, double usual) {
        String text = visit.query().text(name);
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?")) {
            throw new Unusable(name, "is \"" + text + "\". Expected a number from 0 to 1.");
        }
        return Double.parseDouble(text);
    }
}
