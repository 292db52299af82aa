package org.probity.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probity.fact.Origin;
import org.probity.fact.Problem;
import org.probity.rulebook.syntax.Severity;

/**
 * Which severities, and how many of them, give which outcome: rules/outcome.csv, read from top to bottom.
 *
 * @param lines the table's lines, in order; the first that holds decides
 */
public record OutcomeTable(List<Line> lines) {

    public OutcomeTable {
        lines = List.copyOf(lines);
    }

    /**
     * One line of the table.
     *
     * @param outcome what to do
     * @param severity findings of this weight or heavier are counted
     * @param atLeast how many of them it takes, from 1
     */
    public record Line(Outcome outcome, Severity severity, int atLeast) {

        boolean holds(Collection<Severity> weights) {
            return weights.stream()
                            .filter(weight -> weight.compareTo(severity) <= 0)
                            .count()
                    >= atLeast;
        }
    }

    /** What the table says of findings of these weights; empty when no line holds. */
    public Optional<Outcome> of(Collection<Severity> weights) {
        return lines.stream()
                .filter(line -> line.holds(weights))
                .map(Line::outcome)
                .findFirst();
    }

    /** Reads the table's rows by column: outcome, severity, at_least. Whatever is wrong is added to the problems. */
    public static OutcomeTable read(Map<Origin, Map<String, String>> rows, List<Problem> problems) {
        List<Line> lines = new ArrayList<>();
        rows.forEach((origin, row) -> line(origin, row, problems).ifPresent(lines::add));
        if (lines.stream().noneMatch(line -> line.outcome() == Outcome.STOP_AND_REFER)) {
            problems.add(new Problem("outcome.csv", "no line leads to \"stop and refer\". Expected at least one."));
        }
        return new OutcomeTable(lines);
    }

    private static Optional<Line> line(Origin origin, Map<String, String> row, List<Problem> problems) {
        String where = origin.file() + ", line " + origin.line();
        String outcome = row.getOrDefault("outcome", "");
        String severity = row.getOrDefault("severity", "");
        String atLeast = row.getOrDefault("at_least", "");
        Optional<Outcome> known = Outcome.named(outcome);
        Optional<Severity> weight = severity(severity);
        if (known.isEmpty()) {
            problems.add(new Problem(
                    where,
                    "outcome is \"" + outcome + "\". Expected stop and refer, review, cannot"
                            + " clear yet or no flag found."));
        }
        if (weight.isEmpty()) {
            problems.add(
                    new Problem(where, "severity is \"" + severity + "\". Expected BLOCK, HIGH, MEDIUM, LOW or INFO."));
        }
        if (!atLeast.matches("[1-9][0-9]{0,5}")) {
            problems.add(new Problem(where, "at_least is \"" + atLeast + "\". Expected a whole number from 1."));
            return Optional.empty();
        }
        return known.isEmpty() || weight.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(known.get(), weight.get(), Integer.parseInt(atLeast)));
    }

    private static Optional<Severity> severity(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT);
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(name)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
