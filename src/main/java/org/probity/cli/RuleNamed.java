package org.probity.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.probity.rulebook.syntax.Rule;

/** The rule a user names. */
final class RuleNamed {

    private RuleNamed() {}

    /** The first variant of the rule with this id, in any case. */
    static Rule in(List<Rule> rules, String id) {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        return rules.stream()
                .filter(rule -> rule.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Stopped(
                        Exit.USAGE,
                        "There is no rule \"" + id + "\". Expected one of "
                                + rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)).stream()
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
