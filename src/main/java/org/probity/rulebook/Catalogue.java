package org.probity.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.probity.fact.Limit;
import org.probity.fact.Limits;
import org.probity.rulebook.syntax.Card;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.RuleText;
import org.probity.rulebook.syntax.TermsOf;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rules as auditors read them: each one's card, conditions, limits and scenarios, in Markdown. Written from the
 * rules as they run, so it cannot say anything else than they do.
 */
public final class Catalogue {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, List<Limit>> limits = new TreeMap<>();
    private final RuleShelf shelf;

    /**
     * @param limits the limits whose values are shown
     * @param shelf where the rules and their scenarios come from
     */
    public Catalogue(Limits limits, RuleShelf shelf) {
        limits.all().forEach(limit -> this.limits
                .computeIfAbsent(limit.key(), key -> new ArrayList<>())
                .add(limit));
        this.shelf = shelf;
    }

    /** The page rules/CATALOGUE.md: a table of all rules, then each of them. */
    public String page(List<Rule> rules) {
        Map<String, List<Rule>> byId =
                rules.stream().collect(Collectors.groupingBy(Rule::id, TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("# Catalogue of rules\n\n");
        page.append("This page is written by `rules catalogue` from the rule files; do not edit it.\n\n");
        page.append(byId.size()).append(" rules. A flag is a reason to look, not a finding of wrongdoing.\n\n");
        page.append("| rule | what it finds | judges | severity | status | scenarios |\n|---|---|---|---|---|---|\n");
        byId.values().forEach(variants -> page.append(row(variants)));
        byId.values().forEach(variants -> page.append('\n').append(show(variants)));
        return page.toString();
    }

    private String row(List<Rule> variants) {
        Rule first = variants.get(0);
        return "| [" + first.id() + "](" + first.file() + ") | " + cell(first.name()) + " | " + subjects(variants)
                + " | " + severities(variants) + " | " + status(first) + " | " + scenarios(first) + " |\n";
    }

    /** One rule with its variants: card, conditions, limits, scenarios. */
    public String show(List<Rule> variants) {
        Rule first = variants.get(0);
        Card card = first.card();
        StringBuilder text = new StringBuilder("## " + first.id() + " " + first.name() + "\n\n");
        line(text, "Judges", subjects(variants));
        line(text, "Severity", severities(variants));
        line(text, "Status", status(first) + ", since " + card.since());
        line(text, "Why", card.why());
        line(text, "Innocent when", card.exceptWhen());
        line(text, "Ask", card.ask());
        line(text, "Source", card.source());
        line(text, "Owner", card.owner());
        line(text, "Scenarios", String.valueOf(scenarios(first)));
        line(text, "File", "[" + first.file() + "](" + first.file() + ")");
        variants.forEach(variant -> text.append(conditions(variant, variants.size() > 1)));
        return text.append(limits(variants)).toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("- **").append(name).append("**: ").append(value).append('\n');
    }

    private static String conditions(Rule rule, boolean one) {
        StringBuilder text = new StringBuilder("\n");
        if (one) {
            text.append(rule.card().severity()).append(": ").append(rule.name()).append("\n\n");
        }
        text.append("```\n");
        for (Condition condition : rule.when()) {
            text.append(RuleText.of(condition)).append('\n');
        }
        return text.append("```\nSays: \"")
                .append(rule.then().sentence())
                .append("\"\n")
                .toString();
    }

    private String limits(List<Rule> variants) {
        SortedSet<String> keys = new TreeSet<>();
        variants.forEach(variant -> keys.addAll(TermsOf.limitKeys(variant)));
        if (keys.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("\n| limit | value | unit | holds | source |\n|---|---|---|---|---|\n");
        for (String key : keys) {
            limits.getOrDefault(key, List.of()).forEach(limit -> table.append("| ")
                    .append(String.join(" | ", key, limit.value(), limit.unit(), holds(limit), cell(limit.source())))
                    .append(" |\n"));
        }
        return table.toString();
    }

    private static String holds(Limit limit) {
        String from = limit.from() == null ? "" : "from " + limit.from() + " ";
        String until = limit.until() == null ? "" : "until " + limit.until() + " ";
        return (from + until + (limit.mission().isBlank() ? "" : "for " + limit.mission())).strip();
    }

    private static String subjects(List<Rule> variants) {
        return variants.stream()
                .flatMap(rule -> rule.card().subjects().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String severities(List<Rule> variants) {
        return variants.stream()
                .map(rule -> rule.card().severity())
                .distinct()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private static String status(Rule rule) {
        return rule.card().status().name().toLowerCase(Locale.ROOT);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private int scenarios(Rule rule) {
        String path = rule.file().replaceAll("\\.drl$", ".scenarios.yaml");
        try {
            return YAML.readTree(shelf.files().getOrDefault(path, "scenarios: []"))
                    .path("scenarios")
                    .size();
        } catch (JacksonException e) {
            return 0; // a file that cannot be read proves nothing; rules check says why
        }
    }
}
