package org.probity.web.rules;

import java.util.List;

import org.probity.rulebook.syntax.Rule;

/**
 * A rule of the catalogue with all its variants.
 *
 * @param id its id
 * @param variants its variants, the first first
 * @param rate share of what it applies to that it flagged in the newest run, in percent; blank when not known
 */
public record RuleLine(String id, List<Rule> variants, String rate) {

    public RuleLine {
        variants = List.copyOf(variants);
    }

    public Rule first() {
        return variants.get(0);
    }

    /** Its severities, the heaviest first. */
    public List<String> severities() {
        return variants.stream()
                .map(rule -> rule.card().severity())
                .distinct()
                .sorted()
                .map(Enum::name)
                .toList();
    }

    /** Whom it judges. */
    public List<String> subjects() {
        return variants.stream()
                .flatMap(rule -> rule.card().subjects().stream())
                .distinct()
                .toList();
    }
}
