package org.probity.proving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Problem;

/** Reads one scenario file. Gathers what is wrong; a scenario it does not understand is left out. */
final class ScenarioReader {

    private static final Set<String> FILE_KEYS =
            new java.util.TreeSet<>(Set.of("rule", "background", "scenarios", "equivalent"));
    private static final Set<String> SCENARIO_KEYS = new java.util.TreeSet<>(Set.of("name", "given", "expect"));
    private static final Set<String> EQUIVALENT_KEYS = new java.util.TreeSet<>(Set.of("change", "because"));
    private static final Set<String> EXPECT_KEYS =
            new java.util.TreeSet<>(Set.of("finding", "subject", "severity", "says", "cites"));

    private final String file;
    private final List<Problem> problems;

    private ScenarioReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * What one file holds.
     *
     * @param scenarios the scenarios, in order
     * @param equivalents the changes it declares to make no difference, in order
     */
    record Read(List<Scenario> scenarios, List<Equivalent> equivalents) {}

    static Read read(String file, String text, List<Problem> problems) {
        try {
            Yaml root = YamlReader.read(file, text);
            ScenarioReader reader = new ScenarioReader(file, problems);
            return new Read(reader.scenarios(root), reader.equivalents(root));
        } catch (YamlReader.Refused refused) {
            problems.add(refused.problem());
            return new Read(List.of(), List.of());
        }
    }

    private List<Equivalent> equivalents(Yaml root) {
        List<Equivalent> equivalents = new ArrayList<>();
        if (root instanceof Yaml.Keys top) {
            String rule = Optional.ofNullable(top.values().get("rule"))
                    .map(this::written)
                    .orElse("");
            for (Yaml one : items(top.values().get("equivalent"), "equivalent")) {
                Map<String, Yaml> parts = keys(one, "an equivalent change", EQUIVALENT_KEYS);
                equivalents.add(new Equivalent(
                        rule,
                        text(parts.get("change"), one, "change"),
                        text(parts.get("because"), one, "because"),
                        file,
                        one.line()));
            }
        }
        return equivalents;
    }

    private List<Scenario> scenarios(Yaml root) {
        Map<String, Yaml> top = keys(root, "the file", FILE_KEYS);
        String rule = text(top.get("rule"), root, "rule");
        Map<String, List<Map<String, String>>> background = rows(top.get("background"));
        List<Scenario> scenarios = new ArrayList<>();
        for (Yaml one : items(top.get("scenarios"), "scenarios")) {
            Map<String, Yaml> parts = keys(one, "a scenario", SCENARIO_KEYS);
            String name = text(parts.get("name"), one, "name");
            if (!parts.containsKey("expect")) {
                problem(one, "the scenario says not what is expected. Expected \"expect:\", with [] for no finding.");
            }
            scenarios.add(new Scenario(
                    rule,
                    name,
                    file,
                    one.line(),
                    merged(background, rows(parts.get("given"))),
                    expected(parts.get("expect"))));
        }
        if (scenarios.isEmpty()) {
            problem(root, "the file has no scenario. Expected one that fires and one that stays silent.");
        }
        return scenarios;
    }

    private List<Scenario.Expected> expected(@Nullable Yaml list) {
        List<Scenario.Expected> expected = new ArrayList<>();
        for (Yaml one : items(list, "expect")) {
            Map<String, Yaml> parts = keys(one, "an expected finding", EXPECT_KEYS);
            expected.add(new Scenario.Expected(
                    text(parts.get("finding"), one, "finding"),
                    text(parts.get("subject"), one, "subject"),
                    optional(parts.get("severity")),
                    optional(parts.get("says")),
                    Optional.ofNullable(parts.get("cites")).map(cites -> items(cites, "cites").stream()
                            .map(this::written)
                            .toList())));
        }
        return expected;
    }

    /** Rows by file. */
    private Map<String, List<Map<String, String>>> rows(@Nullable Yaml files) {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        if (files == null || isBlank(files)) {
            return rows;
        }
        keys(files, "given", null).forEach((name, list) -> {
            List<Map<String, String>> ofFile = new ArrayList<>();
            for (Yaml row : items(list, name)) {
                Map<String, String> values = new LinkedHashMap<>();
                keys(row, "a row of " + name, null).forEach((column, value) -> values.put(column, written(value)));
                ofFile.add(values);
            }
            rows.put(name, ofFile);
        });
        return rows;
    }

    /** What is given is added to the background; a row with the same id takes its place. */
    private static Map<String, List<Map<String, String>>> merged(
            Map<String, List<Map<String, String>>> background, Map<String, List<Map<String, String>>> given) {
        Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
        background.forEach((name, rows) -> all.put(name, new ArrayList<>(rows)));
        given.forEach((name, rows) -> {
            List<Map<String, String>> ofFile = all.computeIfAbsent(name, key -> new ArrayList<>());
            Set<String> ids = rows.stream()
                    .map(row -> row.getOrDefault("id", ""))
                    .filter(id -> !id.isBlank())
                    .collect(Collectors.toSet());
            ofFile.removeIf(row -> ids.contains(row.getOrDefault("id", "")));
            if (name.equals("mission")) {
                ofFile.clear();
            }
            ofFile.addAll(rows);
        });
        return all;
    }

    private Map<String, Yaml> keys(Yaml yaml, String what, @Nullable Set<String> known) {
        if (!(yaml instanceof Yaml.Keys keys)) {
            problem(yaml, what + " is \"" + written(yaml) + "\". Expected keys, each with a value.");
            return Map.of();
        }
        if (known != null) {
            keys.values().forEach((key, value) -> {
                if (!known.contains(key)) {
                    problem(
                            value,
                            what + " has the key \"" + key + "\". Expected " + String.join(", ", known) + "."
                                    + Nearest.maybe(key, known));
                }
            });
        }
        return keys.values();
    }

    private List<Yaml> items(@Nullable Yaml yaml, String what) {
        if (yaml == null || isBlank(yaml)) {
            return List.of();
        }
        if (yaml instanceof Yaml.Items items) {
            return items.items();
        }
        problem(yaml, "\"" + what + "\" is no list. Expected \"- …\" lines, or [ … ].");
        return List.of();
    }

    private String text(@Nullable Yaml yaml, Yaml around, String key) {
        String text = yaml == null ? "" : written(yaml);
        if (text.isBlank()) {
            problem(around, "\"" + key + "\" is missing. Expected a text.");
        }
        return text;
    }

    private Optional<String> optional(@Nullable Yaml yaml) {
        return yaml == null ? Optional.empty() : Optional.of(written(yaml));
    }

    /** A value as a cell of a CSV file has it: lists with semicolons. */
    private String written(Yaml yaml) {
        if (yaml instanceof Yaml.Text text) {
            return text.value();
        }
        if (yaml instanceof Yaml.Items items) {
            return items.items().stream().map(this::written).collect(Collectors.joining(";"));
        }
        problem(yaml, "keys were found. Expected a single value or a list.");
        return "";
    }

    private static boolean isBlank(Yaml yaml) {
        return yaml instanceof Yaml.Text text && text.value().isBlank();
    }

    private void problem(Yaml at, String message) {
        problems.add(new Problem(file + ", line " + at.line(), message));
    }
}
