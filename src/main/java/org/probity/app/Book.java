package org.probity.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.decision.OutcomeTable;
import org.probity.fact.Limits;
import org.probity.fact.Origin;
import org.probity.fact.Problem;
import org.probity.graph.RelationKinds;
import org.probity.intake.CsvText;
import org.probity.intake.LimitsRead;
import org.probity.intake.LimitsReader;
import org.probity.intake.Row;
import org.probity.proving.Scenarios;
import org.probity.rulebook.Catalogue;
import org.probity.rulebook.Guard;
import org.probity.rulebook.RuleShelf;
import org.probity.rulebook.Translations;
import org.probity.rulebook.syntax.Rule;

/**
 * A folder of rules, read and checked: rules, limits, tables, outcomes, scenarios. Nothing of it has run yet.
 *
 * @param shelf its texts
 * @param from the folder, or "shipped"
 * @param hash SHA-256 over its texts
 * @param rules the sound rules, sorted by id and variant
 * @param limits its limits and tables
 * @param outcomes which findings give which outcome
 * @param kinds the words for ties
 * @param translations its words in other languages
 * @param problems everything wrong with it, sorted by place
 */
public record Book(
        RuleShelf shelf,
        String from,
        String hash,
        List<Rule> rules,
        LimitsRead limits,
        OutcomeTable outcomes,
        RelationKinds kinds,
        Translations translations,
        List<Problem> problems) {

    private static final String TABLES = "tables/";
    private static final String ENDING = ".csv";

    public Book {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /** Reads and checks a shelf. The day is one on which the limits must hold. */
    public static Book read(RuleShelf shelf, String from, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        LimitsRead limits = LimitsReader.read(shelf.files().getOrDefault("limits.csv", ""), tables(shelf));
        problems.addAll(limits.problems());
        OutcomeTable outcomes = outcomes(shelf, problems);
        RelationKinds kinds = kinds(shelf, problems);
        Guard.Checked checked = Guard.check(shelf, limits(limits, day, ""), keysOfCode());
        problems.addAll(checked.problems());
        Translations translations = translations(shelf, checked.rules(), problems);
        return new Book(
                shelf,
                from,
                Shelves.hash(shelf),
                checked.rules(),
                limits,
                outcomes,
                kinds,
                translations,
                sorted(problems));
    }

    /** The same, its scenario files read too. */
    public Book withScenarios(Scenarios scenarios) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(scenarios.problems());
        return new Book(shelf, from, hash, rules, limits, outcomes, kinds, translations, sorted(all));
    }

    /** The limits of a day and a mission. */
    public Limits limits(LocalDate day, String mission) {
        return limits(limits, day, mission);
    }

    /** Its rules as auditors read them. */
    public Catalogue catalogue() {
        return new Catalogue(limits(limits, LocalDate.EPOCH, ""), shelf);
    }

    private static Limits limits(LimitsRead read, LocalDate day, String mission) {
        return new Limits(read.limits(), read.tables(), day, mission);
    }

    private static Map<String, String> tables(RuleShelf shelf) {
        Map<String, String> tables = new TreeMap<>();
        shelf.files().forEach((path, text) -> {
            if (path.startsWith(TABLES) && path.endsWith(ENDING)) {
                tables.put(path.substring(TABLES.length(), path.length() - ENDING.length()), text);
            }
        });
        return tables;
    }

    private static OutcomeTable outcomes(RuleShelf shelf, List<Problem> problems) {
        Map<Origin, Map<String, String>> rows = new LinkedHashMap<>();
        for (Row row : rows(shelf, "outcome.csv", problems)) {
            rows.put(row.origin(), row.values());
        }
        return OutcomeTable.read(rows, problems);
    }

    private static RelationKinds kinds(RuleShelf shelf, List<Problem> problems) {
        RelationKinds kinds = RelationKinds.of(rows(shelf, TABLES + "relation-kinds.csv", problems).stream()
                .map(Row::values)
                .toList());
        problems.addAll(kinds.problems());
        return kinds;
    }

    private static Translations translations(RuleShelf shelf, List<Rule> rules, List<Problem> problems) {
        Map<String, Map<Origin, Map<String, String>>> tables = new LinkedHashMap<>();
        for (String path : Translations.paths()) {
            if (shelf.files().containsKey(path)) {
                Map<Origin, Map<String, String>> table = new LinkedHashMap<>();
                rows(shelf, path, problems).forEach(row -> table.put(row.origin(), row.values()));
                tables.put(path, table);
            }
        }
        Translations translations = Translations.of(tables, rules, ids(shelf));
        problems.addAll(translations.problems());
        return translations;
    }

    /** The ids in the names of the rule files. */
    private static List<String> ids(RuleShelf shelf) {
        return shelf.files().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(name -> name.matches("[A-Z]+-[0-9]+-.*"))
                .map(name -> name.substring(0, name.indexOf('-', name.indexOf('-') + 1)))
                .toList();
    }

    private static List<Row> rows(RuleShelf shelf, String path, List<Problem> problems) {
        String text = shelf.files().get(path);
        if (text == null) {
            problems.add(new Problem(path, "the file is missing from the rules folder. Expected it there."));
            return List.of();
        }
        CsvText table = CsvText.rows(path, text);
        problems.addAll(table.problems());
        return table.rows();
    }

    /** Keys of the limits that the program itself reads. */
    public static Set<String> keysOfCode() {
        Set<String> keys = keysOfFacts();
        List.of(org.probity.decision.LimitKeys.values()).forEach(one -> keys.add(one.key()));
        return keys;
    }

    /** Keys of the limits by which the program makes facts, before any rule looks at them. */
    public static Set<String> keysOfFacts() {
        Set<String> keys = new TreeSet<>();
        List.of(org.probity.intake.LimitKeys.values()).forEach(one -> keys.add(one.key()));
        List.of(org.probity.identity.LimitKeys.values()).forEach(one -> keys.add(one.key()));
        List.of(org.probity.graph.LimitKeys.values()).forEach(one -> keys.add(one.key()));
        List.of(org.probity.screening.LimitKeys.values()).forEach(one -> keys.add(one.key()));
        List.of(org.probity.dossier.LimitKeys.values()).forEach(one -> keys.add(one.key()));
        return keys;
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::where).thenComparing(Problem::message))
                .toList();
    }
}
