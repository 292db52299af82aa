package org.probity.web.rules;

import java.util.List;

import org.probity.rulebook.Translation;
import org.probity.rulebook.Translation.Part;
import org.probity.rulebook.Translation.Told;
import org.probity.rulebook.syntax.Rule;

/**
 * A rule of the catalogue with all its variants.
 *
 * @param id its id
 * @param variants its variants, the first first
 * @param translation the rules' words in the reader's language
 * @param rate share of what it applies to that it flagged in the newest run, in percent; blank when not known
 */
public record RuleLine(String id, List<Rule> variants, Translation translation, String rate) {

    public RuleLine {
        variants = List.copyOf(variants);
    }

    public Rule first() {
        return variants.get(0);
    }

    /** What it finds. */
    public Told name() {
        return translation.text(first(), Part.NAME);
    }

    /** Why it looks. */
    public Told why() {
        return translation.text(first(), Part.WHY);
    }

    /** When it is innocent. */
    public Told innocent() {
        return translation.text(first(), Part.EXCEPT_WHEN);
    }

    /** What to ask next. */
    public Told ask() {
        return translation.text(first(), Part.ASK);
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
