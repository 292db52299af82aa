package org.probity.rulebook;

import java.util.List;

/**
 * What the rule book says of one dossier.
 *
 * @param findings what was raised, sorted by rule, then evidence
 * @param answers one for each rule of the book that was asked, sorted by rule
 */
public record Verdict(List<Raised> findings, List<RuleAnswer> answers) {

    public Verdict {
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
    }
}
