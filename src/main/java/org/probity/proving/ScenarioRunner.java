package org.probity.proving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.probity.dossier.Dossiers;
import org.probity.fact.Limits;
import org.probity.fact.Mission;
import org.probity.fact.Origin;
import org.probity.fact.Register;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;
import org.probity.intake.Row;
import org.probity.rulebook.Raised;
import org.probity.rulebook.RuleBook;

/** Runs scenarios through the door all data comes through: rows, facts, dossiers, rule book. */
public final class ScenarioRunner {

    /** The day a scenario is judged when its mission rows name none. */
    static final LocalDate USUAL_DAY = LocalDate.of(2026, 12, 1);

    private final RuleBook book;
    private final IntakeOptions options;
    private final BiFunction<LocalDate, String, Limits> limits;
    private final BiFunction<Register, Limits, Dossiers> dossiers;

    /**
     * @param book the whole rule book
     * @param options how rows are read
     * @param limits the limits of a day and a mission
     * @param dossiers the dossiers of a register
     */
    public ScenarioRunner(
            RuleBook book,
            IntakeOptions options,
            BiFunction<LocalDate, String, Limits> limits,
            BiFunction<Register, Limits, Dossiers> dossiers) {
        this.book = book;
        this.options = options;
        this.limits = limits;
        this.dossiers = dossiers;
    }

    /** Runs one scenario and says where it differs from what it expects. */
    public Proof run(Scenario scenario) {
        Stage stage = stage(scenario);
        List<String> differences = new ArrayList<>(stage.faults());
        if (differences.isEmpty()) {
            differences.addAll(Differences.between(scenario.expected(), ofInterest(scenario, stage.raised(book))));
        }
        return new Proof(scenario, differences);
    }

    /** A scenario made ready to be judged, by limits changed as wanted. */
    Stage stage(Scenario scenario, UnaryOperator<Limits> changed) {
        Reading reading = Intake.ofRows(rows(scenario), options);
        List<String> faults = new ArrayList<>();
        reading.problems().forEach(problem -> faults.add(problem.toString()));
        reading.rejects().forEach(reject -> faults.add(reject.toString()));
        reading.files().forEach(file -> file.ignored()
                .forEach(column -> faults.add(file.file() + ": the column \"" + column
                        + "\" is not one of the file. Expected a column of VOCABULARY.md")));
        Register register = reading.register();
        LocalDate day = register.mission().map(Mission::asOf).orElse(USUAL_DAY);
        String mission = register.mission().map(Mission::code).orElse("");
        return Stage.of(scenario, faults, dossiers.apply(register, changed.apply(limits.apply(day, mission))));
    }

    private Stage stage(Scenario scenario) {
        return stage(scenario, UnaryOperator.identity());
    }

    /** The whole rule book. */
    RuleBook book() {
        return book;
    }

    private static Map<String, List<Row>> rows(Scenario scenario) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        scenario.rows().forEach((file, ofFile) -> {
            List<Row> numbered = new ArrayList<>();
            for (Map<String, String> row : ofFile) {
                numbered.add(new Row(new Origin(file, numbered.size() + 1, row.getOrDefault("id", "")), row));
            }
            rows.put(file, numbered);
        });
        return rows;
    }

    /** Other rules may fire too; a scenario speaks of its own rule and those it names. */
    private static List<Raised> ofInterest(Scenario scenario, List<Raised> raised) {
        Set<String> rules = scenario.expected().stream()
                .map(Scenario.Expected::rule)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        rules.add(scenario.rule());
        return raised.stream()
                .filter(one -> rules.contains(one.rule().id()))
                .sorted(Comparator.comparing((Raised one) -> one.subject().id()))
                .toList();
    }
}
