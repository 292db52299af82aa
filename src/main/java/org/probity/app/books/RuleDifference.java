package org.probity.app.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.rulebook.syntax.Card;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.RuleText;

/** What changed in a rule, in lines for a reader: card, conditions test by test, sentence. */
final class RuleDifference {

    private RuleDifference() {}

    static List<String> between(Rule before, Rule after) {
        List<String> lines = new ArrayList<>();
        Map<String, String> old = card(before);
        card(after).forEach((field, value) -> {
            String one = old.getOrDefault(field, "");
            if (!one.equals(value)) {
                lines.add(field + ": \"" + one + "\" → \"" + value + "\"");
            }
        });
        List<String> conditions = conditions(before);
        List<String> now = conditions(after);
        without(conditions, now).forEach(line -> lines.add("no longer asks: " + line));
        without(now, conditions).forEach(line -> lines.add("now asks: " + line));
        if (lines.isEmpty() && !conditions.equals(now)) {
            lines.add("asks the same in another order");
        }
        return lines;
    }

    private static Map<String, String> card(Rule rule) {
        Card card = rule.card();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", rule.name());
        fields.put("subject", String.join(", ", card.subjects()));
        fields.put("severity", card.severity().name());
        fields.put("status", card.status().name());
        fields.put("since", card.since().toString());
        fields.put("owner", card.owner());
        fields.put("why", card.why());
        fields.put("except when", card.exceptWhen());
        fields.put("ask", card.ask());
        fields.put("source", card.source());
        fields.put("says", RuleText.of(rule.then()));
        return fields;
    }

    /** Each test as a line of its own, so that one changed test is one line. */
    private static List<String> conditions(Rule rule) {
        List<String> lines = new ArrayList<>();
        for (Condition condition : rule.when()) {
            if (condition instanceof Condition.Pattern pattern) {
                String name = pattern.variable().map(one -> one + " : ").orElse("")
                        + pattern.type().getSimpleName();
                if (pattern.tests().isEmpty()) {
                    lines.add(name);
                }
                pattern.tests().forEach(test -> lines.add(name + "( " + RuleText.of(test) + " )"));
            } else {
                lines.add(RuleText.of(condition));
            }
        }
        return lines;
    }

    /** The lines of the one that the other has not, each as often as it has it more. */
    static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
