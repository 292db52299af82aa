package org.probity.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * What the rule book says of one dossier.
 *
 * @param findings what was raised, sorted by rule, then evidence
 * @param answers one for each rule of the book, sorted by rule
 * @param incomplete why not everything was read, if so
 */
public record Verdict(List<Raised> findings, List<RuleAnswer> answers, Optional<String> incomplete) {

    public Verdict {
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
    }

    public Verdict(List<Raised> findings, List<RuleAnswer> answers) {
        this(findings, answers, Optional.empty());
    }
}
