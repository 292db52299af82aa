package org.probity.app.books;

import java.util.ArrayList;
import java.util.List;

import org.probity.app.Book;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.fact.Problem;
import org.probity.proving.Proof;
import org.probity.proving.RuleProof;
import org.probity.proving.Scenario;
import org.probity.proving.ScenarioRunner;
import org.probity.proving.Scenarios;
import org.probity.proving.change.Change;

/** A folder of rules that somebody wants to publish: sound, every scenario as it says, every stable rule proven. */
public final class Candidate {

    private Candidate() {}

    /** All checks. What is wrong with the files comes first; nothing is run of a book that is not sound. */
    public static Checked check(Settings settings) {
        try (Probity probity = Probity.trial(settings)) {
            Scenarios scenarios = probity.scenarios();
            Book book = probity.book().withScenarios(scenarios);
            List<Problem> problems = new ArrayList<>(book.problems());
            if (problems.isEmpty()) {
                problems.addAll(differences(probity.runner(), scenarios));
            }
            List<RuleProof> proofs =
                    problems.isEmpty() ? probity.prover(scenarios).prove(book.rules()) : List.of();
            proofs.forEach(proof -> problems.addAll(holes(proof)));
            return new Checked(book, problems, scenarios.all().size(), proofs);
        }
    }

    private static List<Problem> differences(ScenarioRunner runner, Scenarios scenarios) {
        return scenarios.all().parallelStream()
                .map(runner::run)
                .filter(proof -> !proof.holds())
                .map(Candidate::problem)
                .toList();
    }

    private static Problem problem(Proof proof) {
        Scenario scenario = proof.scenario();
        return new Problem(
                scenario.file() + ", line " + scenario.line(),
                "the scenario \"" + scenario.name() + "\" does not come out as it says: "
                        + String.join("; ", proof.differences()));
    }

    private static List<Problem> holes(RuleProof proof) {
        List<Problem> holes = new ArrayList<>(proof.problems());
        if (!proof.isEnough()) {
            proof.holes().forEach(hole -> holes.add(problem(hole)));
        }
        return holes;
    }

    private static Problem problem(Change hole) {
        return new Problem(
                hole.file() + ", line " + hole.line(),
                "no scenario notices \"" + hole.name() + "\". Expected one in which " + hole.noticedBy() + ".");
    }
}
