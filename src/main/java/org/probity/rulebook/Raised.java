package org.probity.rulebook;

import java.util.List;

import org.probity.fact.Fact;
import org.probity.fact.Finding;
import org.probity.fact.Origin;
import org.probity.fact.Subject;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Severity;

/**
 * A finding: a rule that fired for a subject, and what it rests on. Taken from the match itself, so evidence can be
 * neither forgotten nor invented.
 *
 * @param rule the rule
 * @param subject whom it is about
 * @param arguments the values of its sentence, in order; null where unknown
 * @param facts the facts that matched, in the order of the conditions, without subject and limits
 * @param cites the rows behind those facts, each once, in that order
 */
public record Raised(Rule rule, Subject subject, List<Object> arguments, List<Fact> facts, List<Origin> cites) {

    public Severity severity() {
        return rule.card().severity();
    }

    /** The rule's sentence with its values, in English. */
    public String sentence() {
        return Translation.english().sentence(this).text();
    }

    /** Which ids it rests on are one party, or probably are, and why, each in a sentence; mostly none. */
    public List<String> identities() {
        return Identities.sentences(facts);
    }

    /** The finding as composite rules see it. */
    public Finding asFact() {
        List<String> ids = new java.util.ArrayList<>();
        ids.add(subject.id());
        cites.forEach(cite -> ids.add(cite.cite()));
        PartyIds.of(facts).forEach(ids::add);
        return new Finding(
                rule.id(),
                severity().name(),
                subject.id(),
                subject.name(),
                ids.stream().distinct().toList(),
                cites);
    }
}
