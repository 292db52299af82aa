package org.probity.proving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.probity.fact.Limits;
import org.probity.fact.Problem;
import org.probity.proving.change.Change;
import org.probity.proving.change.RuleChanges;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Status;

/**
 * Proves rules: changes each in one place after the other and runs its scenarios against the changed rule. A change that
 * no scenario notices is a hole.
 */
public final class Prover {

    private final ScenarioRunner runner;
    private final Limits limits;
    private final Scenarios scenarios;

    /**
     * @param runner runs scenarios against the whole book
     * @param limits the limits of the book, whatever the day
     * @param scenarios the scenarios of the book
     */
    public Prover(ScenarioRunner runner, Limits limits, Scenarios scenarios) {
        this.runner = runner;
        this.limits = limits;
        this.scenarios = scenarios;
    }

    /** Proves the rules, all of some files, by id; as many changes at a time as there are processors. */
    public List<RuleProof> prove(List<Rule> rules) {
        Map<String, List<Rule>> byId = rules.stream()
                .filter(rule -> rule.card().status() != Status.RETIRED)
                .collect(Collectors.groupingBy(Rule::id, TreeMap::new, Collectors.toList()));
        return byId.values().stream().map(this::proveOne).toList();
    }

    private RuleProof proveOne(List<Rule> variants) {
        String id = variants.get(0).id();
        Rehearsal rehearsal = Rehearsal.of(variants, scenarios.of(id), runner);
        List<Change> changes = RuleChanges.of(variants, limits);
        List<Change> unnoticed = changes.parallelStream()
                .filter(change -> !rehearsal.notices(change.rules()))
                .toList();
        List<Problem> problems = new ArrayList<>(rehearsal.problems());
        Map<String, Equivalent> declared = declared(id, changes, unnoticed, problems);
        List<Change> holes = unnoticed.stream()
                .filter(change -> !declared.containsKey(change.name()))
                .toList();
        return new RuleProof(
                id,
                variants.get(0).card().status(),
                changes.size(),
                changes.size() - unnoticed.size(),
                List.copyOf(declared.values()),
                holes,
                problems);
    }

    /** The declarations that apply, by change; of the others it is said why they do not. */
    private Map<String, Equivalent> declared(
            String id, List<Change> changes, List<Change> unnoticed, List<Problem> problems) {
        Map<String, Equivalent> declared = new TreeMap<>();
        Map<String, Boolean> byName = new HashMap<>();
        changes.forEach(change -> byName.put(change.name(), true));
        unnoticed.forEach(change -> byName.put(change.name(), false));
        for (Equivalent one : scenarios.equivalentsOf(id)) {
            Boolean noticed = byName.get(one.change());
            String where = one.file() + ", line " + one.line();
            if (noticed == null) {
                problems.add(new Problem(
                        where,
                        "the change \"" + one.change() + "\" is declared to make no difference, and there is no such"
                                + " change." + Nearest.maybe(one.change(), byName.keySet())));
            } else if (noticed) {
                problems.add(new Problem(
                        where,
                        "the change \"" + one.change() + "\" is declared to make no difference, and a scenario notices"
                                + " it. Expected no such declaration."));
            } else {
                declared.put(one.change(), one);
            }
        }
        return declared;
    }
}
