package org.probity.decision;

import java.util.List;
import java.util.Optional;

import org.probity.fact.Subject;
import org.probity.rulebook.Answer;
import org.probity.rulebook.RuleAnswer;
import org.probity.rulebook.syntax.Severity;

/**
 * What is said of one subject, and what it rests on.
 *
 * @param subject whom it is about
 * @param outcome what to do
 * @param highest heaviest weight among the findings that count; empty without any
 * @param why the outcome's reason, one sentence
 * @param findings all findings, sorted by rule, those of draft rules too
 * @param answers what each rule said, sorted by rule
 * @param notRead why not everything about the subject was read, if so
 */
public record Decision(
        Subject subject,
        Outcome outcome,
        Optional<Severity> highest,
        String why,
        List<Weighed> findings,
        List<RuleAnswer> answers,
        Optional<String> notRead) {

    public Decision {
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
    }

    /** The rules that could not be checked for want of data, sorted. */
    public List<RuleAnswer> couldNotCheck() {
        return answers.stream()
                .filter(answer -> answer.answer() == Answer.NO_DATA)
                .toList();
    }
}
