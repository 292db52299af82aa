package org.probity.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probity.fact.Problem;

/** The words for ties, as rules/tables/relation-kinds.csv lists them. Immutable. */
public final class RelationKinds {

    private final Map<String, RelationKind> byWord;
    private final List<Problem> problems;

    private RelationKinds(Map<String, RelationKind> byWord, List<Problem> problems) {
        this.byWord = Map.copyOf(byWord);
        this.problems = List.copyOf(problems);
    }

    /** Takes the rows of the table: kind, reverse, class, degree, forward and backward by column name. */
    public static RelationKinds of(List<Map<String, String>> rows) {
        Map<String, RelationKind> byWord = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Map<String, String> row : rows) {
            read(row, problems).ifPresent(kind -> {
                if (byWord.putIfAbsent(kind.kind(), kind) != null) {
                    problems.add(problem(kind.kind(), "the kind stands here twice, expected once"));
                }
            });
        }
        return new RelationKinds(byWord, problems);
    }

    private static Optional<RelationKind> read(Map<String, String> row, List<Problem> problems) {
        String kind = word(row.getOrDefault("kind", ""));
        String className = row.getOrDefault("class", "").strip();
        Optional<TieClass> tieClass = TieClass.of(className);
        Optional<Integer> degree = degree(row.getOrDefault("degree", "").strip());
        if (kind.isEmpty()) {
            problems.add(new Problem("relation-kinds.csv", "a row has no kind, expected a word such as \"husband\""));
        } else if (tieClass.isEmpty()) {
            problems.add(problem(kind, "class is \"" + className + "\", expected one of " + classWords()));
        } else if (degree.isEmpty()) {
            problems.add(problem(
                    kind, "degree is \"" + row.get("degree") + "\", expected a number 1-9, or blank for no kinship"));
        } else {
            return Optional.of(new RelationKind(
                    kind,
                    orElse(word(row.getOrDefault("reverse", "")), kind),
                    tieClass.get(),
                    degree.get(),
                    orElse(row.getOrDefault("forward", "").strip(), kind),
                    orElse(row.getOrDefault("backward", "").strip(), kind)));
        }
        return Optional.empty();
    }

    private static Problem problem(String kind, String message) {
        return new Problem("relation-kinds.csv, kind \"" + kind + "\"", message);
    }

    private static Optional<Integer> degree(String written) {
        if (written.isEmpty()) {
            return Optional.of(0);
        }
        return written.matches("[1-9]") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static Set<String> classWords() {
        Set<String> words = new TreeSet<>();
        for (TieClass one : TieClass.values()) {
            words.add(one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return words;
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static String word(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind of the given word, in any case. */
    public Optional<RelationKind> find(String kind) {
        return Optional.ofNullable(byWord.get(word(kind)));
    }

    /** The kind of the given word; a word that is not listed counts as an associate and says itself. */
    RelationKind get(String kind) {
        RelationKind known = byWord.get(word(kind));
        return known != null
                ? known
                : new RelationKind(word(kind), "associate", TieClass.ASSOCIATE, 0, word(kind), "associate");
    }

    /** The words listed. */
    public Set<String> words() {
        return new TreeSet<>(byWord.keySet());
    }

    /** What is wrong with the table; rows with a problem are left out. */
    public List<Problem> problems() {
        return problems;
    }
}
