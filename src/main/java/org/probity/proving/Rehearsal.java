package org.probity.proving;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.probity.fact.Dossier;
import org.probity.fact.Problem;
import org.probity.proving.change.ShiftedLimits;
import org.probity.rulebook.Raised;
import org.probity.rulebook.RuleBook;
import org.probity.rulebook.syntax.Rule;

/** The scenarios of one rule, made ready once and run against the rule changed in many ways. Safe for threads. */
final class Rehearsal {

    /** A changed rule is given up after this time: what takes so long was not noticed. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final String rule;
    private final List<Scene> scenes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Rehearsal(String rule) {
        this.rule = rule;
    }

    /** @param runner runs scenarios against the whole book */
    static Rehearsal of(List<Rule> variants, List<Scenario> scenarios, ScenarioRunner runner) {
        Rehearsal rehearsal = new Rehearsal(variants.get(0).id());
        try (RuleBook unchanged = RuleBook.of(variants)) {
            for (Scenario scenario : scenarios) {
                Stage stage = runner.stage(scenario, ShiftedLimits::of);
                Scene scene = new Scene(
                        scenario.expected().stream()
                                .filter(one -> one.rule().equals(rehearsal.rule))
                                .toList(),
                        stage.dossiers(),
                        unchanged.hasComposites() ? stage.withFindings(stage.alone(runner.book())) : List.of());
                List<String> differences = new ArrayList<>(stage.faults());
                differences.addAll(rehearsal.differences(scene, unchanged));
                if (differences.isEmpty()) {
                    rehearsal.scenes.add(scene);
                } else {
                    rehearsal.problems.add(new Problem(
                            scenario.file() + ", line " + scenario.line(),
                            "the scenario \"" + scenario.name() + "\" does not hold, so it proves nothing: "
                                    + String.join("; ", differences)));
                }
            }
        }
        return rehearsal;
    }

    /**
     * What one scenario takes.
     *
     * @param expected the findings of the rule
     * @param alone the dossiers for the first pass
     * @param together the same with findings, for the second; none for a rule of the first
     */
    private record Scene(List<Scenario.Expected> expected, List<Dossier> alone, List<Dossier> together) {}

    /** Scenarios that do not hold for the rule as it is. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether a scenario comes out otherwise with the changed rules. */
    boolean notices(List<Rule> changed) {
        long end = System.nanoTime() + LONGEST.toNanos();
        try (RuleBook book = RuleBook.of(changed)) {
            for (Scene scene : scenes) {
                if (!differences(scene, book).isEmpty()) {
                    return true;
                }
                if (System.nanoTime() > end) {
                    return false;
                }
            }
        }
        return false;
    }

    private List<String> differences(Scene scene, RuleBook book) {
        List<Raised> raised = new ArrayList<>();
        if (scene.together().isEmpty()) {
            scene.alone().forEach(dossier -> raised.addAll(book.judge(dossier).findings()));
        } else {
            raised.addAll(Stage.together(book, scene.together()));
        }
        return Differences.between(scene.expected(), raised);
    }
}
