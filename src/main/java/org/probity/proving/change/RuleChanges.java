package org.probity.proving.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probity.fact.Limits;
import org.probity.rulebook.Guard;
import org.probity.rulebook.syntax.Card;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;

/** Every change of a rule file that a proof tries. */
public final class RuleChanges {

    private final List<Rule> rules;
    private final ConditionEdits conditions;
    private final Map<String, Integer> names = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private RuleChanges(List<Rule> rules, Limits limits) {
        this.rules = rules;
        this.conditions = new ConditionEdits(limits);
    }

    /**
     * The changes, in the order of the file.
     *
     * @param rules the rules of one file
     * @param limits the limits they ask for
     */
    public static List<Change> of(List<Rule> rules, Limits limits) {
        RuleChanges changes = new RuleChanges(rules, limits);
        for (int i = 0; i < rules.size(); i++) {
            changes.leaveOut(i);
            changes.askFewer(i);
            changes.change(i);
        }
        return List.copyOf(changes.changes);
    }

    private void leaveOut(int at) {
        add(at, Kind.RULE, rules.get(at).line(), "left out", "nothing but this rule fires", List.of());
    }

    private void askFewer(int at) {
        Rule rule = rules.get(at);
        List<String> subjects = rule.card().subjects();
        for (int i = 0; i < subjects.size() && subjects.size() > 1; i++) {
            List<String> fewer = new ArrayList<>(subjects);
            String left = fewer.remove(i);
            add(
                    at,
                    Kind.SUBJECT,
                    rule.line(),
                    "@subject without " + left,
                    "the subject is of the kind " + left + ": it must fire",
                    List.of(new Rule(
                            rule.name(),
                            asking(rule.card(), fewer),
                            rule.when(),
                            rule.then(),
                            rule.file(),
                            rule.line(),
                            rule.variant())));
        }
    }

    private static Card asking(Card card, List<String> subjects) {
        return new Card(
                card.id(),
                subjects,
                card.severity(),
                card.status(),
                card.since(),
                card.owner(),
                card.why(),
                card.exceptWhen(),
                card.ask(),
                card.source());
    }

    private void change(int at) {
        Rule rule = rules.get(at);
        for (Edit<List<Condition>> edit : conditions.of(rule.when(), Expectation.FIRES)) {
            edit.into()
                    .map(when -> new Rule(
                            rule.name(), rule.card(), when, rule.then(), rule.file(), rule.line(), rule.variant()))
                    .filter(changed -> Names.areBound(changed) && Guard.areTied(changed.when()))
                    .ifPresent(changed ->
                            add(at, edit.kind(), edit.line(), edit.what(), edit.noticedBy(), List.of(changed)));
        }
    }

    private void add(int at, Kind kind, int line, String what, String noticedBy, List<Rule> into) {
        String name = "rule " + rules.get(at).variant() + ", " + what;
        int times = names.merge(name, 1, Integer::sum);
        List<Rule> changed = new ArrayList<>(rules);
        changed.remove(at);
        changed.addAll(at, into);
        changes.add(new Change(
                times == 1 ? name : name + " (" + times + ")",
                kind,
                rules.get(at).file(),
                line,
                noticedBy,
                changed));
    }
}
