package org.probity.proving;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.probity.fact.Problem;
import org.probity.rulebook.RuleShelf;
import org.probity.rulebook.syntax.Rule;

/**
 * All scenarios of a rules folder.
 *
 * @param all the scenarios, by file, in the order of each file
 * @param equivalents the changes of rules that their files declare to make no difference
 * @param problems what is wrong with their files
 */
public record Scenarios(List<Scenario> all, List<Equivalent> equivalents, List<Problem> problems) {

    private static final String ENDING = ".scenarios.yaml";

    public Scenarios {
        all = List.copyOf(all);
        equivalents = List.copyOf(equivalents);
        problems = List.copyOf(problems);
    }

    /** Reads every scenario file, and checks that each rule has one that fires and one that stays silent. */
    public static Scenarios read(RuleShelf shelf, List<Rule> rules) {
        List<Problem> problems = new ArrayList<>();
        List<Scenario> all = new ArrayList<>();
        List<Equivalent> equivalents = new ArrayList<>();
        shelf.files().forEach((path, text) -> {
            if (path.endsWith(ENDING) && !path.startsWith("retired/")) {
                ScenarioReader.Read read = ScenarioReader.read(path, text, problems);
                read.scenarios().stream().limit(1).forEach(one -> checkName(one, problems));
                all.addAll(read.scenarios());
                equivalents.addAll(read.equivalents());
            }
        });
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        ids.forEach(id -> checkBothSides(id, all, problems));
        return new Scenarios(all, equivalents, problems);
    }

    private static void checkName(Scenario scenario, List<Problem> problems) {
        String name = scenario.file().substring(scenario.file().lastIndexOf('/') + 1);
        if (!name.startsWith(scenario.rule() + "-")) {
            problems.add(new Problem(
                    scenario.file(),
                    "the scenarios are about rule \"" + scenario.rule() + "\". Expected the rule of the file's name."));
        }
    }

    private static void checkBothSides(String id, List<Scenario> all, List<Problem> problems) {
        List<Scenario> own = all.stream().filter(one -> one.rule().equals(id)).toList();
        if (own.stream().noneMatch(Scenario::fires)) {
            problems.add(new Problem(id, "no scenario shows the rule firing. Expected at least one."));
        }
        if (own.stream().allMatch(Scenario::fires)) {
            problems.add(new Problem(id, "no scenario shows the rule staying silent. Expected at least one."));
        }
    }

    /** The scenarios of one rule. */
    public List<Scenario> of(String ruleId) {
        return all.stream().filter(one -> one.rule().equals(ruleId)).toList();
    }

    /** The changes of one rule that are declared to make no difference. */
    public List<Equivalent> equivalentsOf(String ruleId) {
        return equivalents.stream().filter(one -> one.rule().equals(ruleId)).toList();
    }
}
