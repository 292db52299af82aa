package org.probity.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.probity.fact.Dossier;
import org.probity.fact.Mitigation;
import org.probity.rulebook.Raised;
import org.probity.rulebook.RuleAnswer;
import org.probity.rulebook.RuleBook;
import org.probity.rulebook.Verdict;
import org.probity.rulebook.syntax.Severity;

/** The heart: a dossier goes in, the rule book speaks, a decision comes out. Safe for threads. */
public final class Checker {

    private static final Comparator<Raised> BY_RULE =
            Comparator.comparing(raised -> raised.rule().id());

    private final RuleBook book;
    private final OutcomeTable table;
    private final ListsHeld lists;

    /**
     * @param book the rules
     * @param table which findings give which outcome
     * @param lists what is wrong with the lists that were searched
     */
    public Checker(RuleBook book, OutcomeTable table, ListsHeld lists) {
        this.book = book;
        this.table = table;
        this.lists = lists;
    }

    /** The decision on a subject of whose connections nothing is known. */
    public Decision check(Dossier dossier) {
        return decide(dossier, judge(dossier), List.of());
    }

    /** First pass: the subject by itself. */
    public Verdict judge(Dossier dossier) {
        return book.judge(dossier);
    }

    /** Second pass: the subject with what was found about it and about those connected to it. */
    public Decision decide(Dossier dossier, Verdict alone, List<Raised> connected) {
        List<Raised> found =
                Stream.concat(alone.findings().stream(), connected.stream()).toList();
        Verdict together = book.judgeComposites(
                dossier.with(found.stream().map(Raised::asFact).toList()));
        return decision(dossier, both(alone, together));
    }

    private Decision decision(Dossier dossier, Verdict verdict) {
        List<Mitigation> measures = dossier.facts().stream()
                .filter(Mitigation.class::isInstance)
                .map(Mitigation.class::cast)
                .toList();
        List<Weighed> findings = verdict.findings().stream()
                .map(raised -> Weighed.of(raised, measures, dossier.subject().asOf()))
                .toList();
        List<Weighed> counting = findings.stream().filter(Weighed::counts).toList();
        List<Severity> weights = counting.stream().map(Weighed::weight).toList();
        List<String> doubts = Doubts.about(dossier, verdict.answers(), lists);
        Outcome outcome = table.of(weights).orElse(doubts.isEmpty() ? Outcome.NO_FLAG_FOUND : Outcome.CANNOT_CLEAR_YET);
        return new Decision(
                dossier.subject(),
                outcome,
                weights.stream().min(Comparator.naturalOrder()),
                Why.of(outcome, counting, doubts, verdict.answers()),
                findings,
                verdict.answers(),
                dossier.notRead());
    }

    private static Verdict both(Verdict alone, Verdict together) {
        List<Raised> findings = new ArrayList<>(alone.findings());
        findings.addAll(together.findings());
        findings.sort(BY_RULE);
        List<RuleAnswer> answers = new ArrayList<>(alone.answers());
        answers.addAll(together.answers());
        answers.sort(Comparator.comparing(RuleAnswer::ruleId));
        return new Verdict(findings, answers);
    }
}
