package org.probity.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probity.fact.Origin;
import org.probity.fact.PartialDate;
import org.probity.screening.PartyRecord;
import tools.jackson.databind.JsonNode;

/**
 * An entity of FollowTheMoney as somebody describes it: whom a list may name.
 *
 * @param schema its schema, such as "Person"
 * @param properties what is said of it, by property
 */
record Example(String schema, Map<String, List<String>> properties) {

    private static final int MOST_VALUES = 100;
    private static final int LONGEST = 2_000;
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?.*");
    private static final Set<String> NAMES = Set.of("name", "alias", "weakAlias", "previousName", "title");
    private static final Set<String> COUNTRIES =
            Set.of("country", "nationality", "citizenship", "jurisdiction", "mainCountry", "birthCountry");

    /** Property to scheme of number. */
    private static final Map<String, String> SCHEMES = Map.ofEntries(
            Map.entry("passportNumber", "passport"),
            Map.entry("idNumber", "national id"),
            Map.entry("socialSecurityNumber", "social security"),
            Map.entry("registrationNumber", "registration"),
            Map.entry("ogrnCode", "registration"),
            Map.entry("taxNumber", "tax"),
            Map.entry("innCode", "tax"),
            Map.entry("vatCode", "tax"),
            Map.entry("leiCode", "lei"),
            Map.entry("imoNumber", "imo"),
            Map.entry("mmsi", "mmsi"),
            Map.entry("dunsCode", "duns"),
            Map.entry("phone", "phone"),
            Map.entry("email", "email"));

    /** Kind of an entry to schema. */
    private static final Map<String, String> SCHEMA_OF_KIND = Map.of(
            "person", "Person",
            "company", "Company",
            "group", "Organization",
            "vessel", "Vessel",
            "aircraft", "Airplane");

    /** Reads what a program sent. */
    static Example of(String where, JsonNode query) {
        if (!query.isObject()) {
            throw new Unusable(where, "is no object. Expected one with schema and properties.");
        }
        JsonNode given = query.path("properties");
        if (!given.isObject()) {
            throw new Unusable(
                    where + ".properties", "is missing. Expected an object with name and what else is known.");
        }
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : given.properties()) {
            properties.put(property.getKey(), values(where + ".properties." + property.getKey(), property.getValue()));
        }
        String schema = Json.text(where, query, "schema");
        return new Example(schema.isBlank() ? "LegalEntity" : schema, properties);
    }

    private static List<String> values(String where, JsonNode given) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : given.isArray() ? given : List.of(given)) {
            if (!value.isValueNode()) {
                throw new Unusable(where, "holds an object. Expected texts.");
            }
            String text = value.isNull() ? "" : value.asString();
            if (text.length() > LONGEST) {
                throw new Unusable(where, "has " + text.length() + " letters. Expected at most " + LONGEST + ".");
            }
            if (!text.isBlank()) {
                values.add(text);
            }
        }
        if (values.size() > MOST_VALUES) {
            throw new Unusable(where, "has " + values.size() + " values. Expected at most " + MOST_VALUES + ".");
        }
        return values;
    }

    static String schema(String kind) {
        return SCHEMA_OF_KIND.getOrDefault(kind, "LegalEntity");
    }

    /** As a party that lists are searched for. */
    PartyRecord party() {
        List<String> names = new ArrayList<>();
        Set<String> countries = new TreeSet<>();
        List<PartyRecord.Number> numbers = new ArrayList<>();
        List<PartialDate> births = new ArrayList<>();
        Origin here = new Origin("query", 1, "");
        properties.forEach((property, values) -> {
            if (NAMES.contains(property)) {
                names.addAll(values);
            } else if (COUNTRIES.contains(property)) {
                values.forEach(code -> countries.add(code.toUpperCase(Locale.ROOT)));
            } else if (property.equals("birthDate")) {
                values.forEach(text -> addDate(text, births));
            } else if (SCHEMES.containsKey(property)) {
                values.forEach(value -> numbers.add(new PartyRecord.Number(SCHEMES.get(property), value, null, here)));
            }
        });
        return new PartyRecord(
                "query",
                names.isEmpty() ? "" : names.get(0),
                names,
                kind(),
                births,
                gender(),
                countries,
                numbers,
                properties.getOrDefault("address", List.of()),
                here);
    }

    private String kind() {
        return switch (schema) {
            case "Person" -> "person";
            case "Company", "Organization", "PublicBody" -> "company";
            default -> "";
        };
    }

    private String gender() {
        List<String> said = properties.getOrDefault("gender", List.of());
        String first = said.isEmpty() ? "" : said.get(0).toLowerCase(Locale.ROOT);
        return first.equals("male") || first.equals("female") ? first : "";
    }

    private static void addDate(String text, List<PartialDate> into) {
        Matcher date = DATE.matcher(text.strip());
        if (date.matches()) {
            into.add(new PartialDate(
                    Integer.parseInt(date.group(1)),
                    date.group(2) == null ? 0 : Integer.parseInt(date.group(2)),
                    date.group(3) == null ? 0 : Integer.parseInt(date.group(3))));
        }
    }
}
