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
import java.util.stream.Collectors;

import org.probity.dossier.Dossiers;
import org.probity.fact.Limits;
import org.probity.fact.Mission;
import org.probity.fact.Origin;
import org.probity.fact.Register;
import org.probity.fact.Subject;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;
import org.probity.intake.Row;
import org.probity.rulebook.Raised;
import org.probity.rulebook.RuleBook;
import org.probity.rulebook.Verdict;

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
        Reading reading = Intake.ofRows(rows(scenario), options);
        List<String> differences = new ArrayList<>();
        reading.problems().forEach(problem -> differences.add(problem.toString()));
        reading.rejects().forEach(reject -> differences.add(reject.toString()));
        reading.files().forEach(file -> file.ignored()
                .forEach(column -> differences.add(file.file() + ": the column \"" + column
                        + "\" is not one of the file. Expected a column of VOCABULARY.md")));
        if (differences.isEmpty()) {
            differences.addAll(
                    Differences.between(scenario.expected(), ofInterest(scenario, raised(reading.register()))));
        }
        return new Proof(scenario, differences);
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

    private List<Raised> raised(Register register) {
        LocalDate day = register.mission().map(Mission::asOf).orElse(USUAL_DAY);
        String mission = register.mission().map(Mission::code).orElse("");
        Dossiers all = dossiers.apply(register, limits.apply(day, mission));
        Map<String, List<Raised>> bySubject = new LinkedHashMap<>();
        for (Subject subject : all.subjects()) {
            bySubject.put(subject.id(), book.judge(all.dossier(subject)).findings());
        }
        List<Raised> raised = new ArrayList<>();
        for (Subject subject : all.subjects()) {
            List<Raised> own = bySubject.getOrDefault(subject.id(), List.of());
            raised.addAll(own);
            raised.addAll(together(all, subject, own, bySubject).findings());
        }
        return raised;
    }

    private Verdict together(Dossiers all, Subject subject, List<Raised> own, Map<String, List<Raised>> bySubject) {
        List<Raised> known = new ArrayList<>(own);
        all.connectedIds(subject).stream()
                .filter(id -> !id.equals(subject.id()))
                .forEach(id -> known.addAll(bySubject.getOrDefault(id, List.of())));
        return book.judgeComposites(
                all.dossier(subject).with(known.stream().map(Raised::asFact).toList()));
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
