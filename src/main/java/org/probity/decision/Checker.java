package org.probity.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.probity.fact.Dossier;
import org.probity.fact.Finding;
import org.probity.fact.Subject;
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

    /** The decision on a dossier by itself; findings in it are those about parties connected to its subject. */
    public Decision check(Dossier dossier) {
        Dossier alone = dossier.without(Finding.class);
        Alone first = judge(alone);
        return decided(first, together(first, () -> alone, dossier.all(Finding.class)));
    }

    /** First pass: the subject by itself. */
    public Alone judge(Dossier dossier) {
        return Alone.of(dossier, book.judge(dossier));
    }

    /**
     * Second pass: the subject with what was found about it and about those connected to it.
     *
     * @param alone what the first pass left
     * @param dossier the dossier again, asked for only where a rule looks at findings
     * @param connected what the first pass found about those connected
     */
    public Decision decide(Alone alone, Supplier<Dossier> dossier, List<Raised> connected) {
        return decided(
                alone,
                together(alone, dossier, connected.stream().map(Raised::asFact).toList()));
    }

    /** What the rules of the second pass say. */
    Verdict together(Alone alone, Supplier<Dossier> dossier, List<Finding> connected) {
        if (!looksAtFindings(alone.subject())) {
            return book.compositesNotAsked();
        }
        List<Finding> found = Stream.concat(alone.verdict().findings().stream().map(Raised::asFact), connected.stream())
                .toList();
        return book.judgeComposites(dossier.get().with(found));
    }

    /** The decision on what the rules said in both passes; no rule is asked again. */
    Decision decided(Alone alone, Verdict together) {
        return decision(alone, both(alone.verdict(), together));
    }

    /** Whether any rule looks at what was found about such a subject and those connected to it. */
    boolean looksAtFindings(Subject subject) {
        return book.hasComposites(subject.kind());
    }

    private Decision decision(Alone alone, Verdict verdict) {
        List<Weighed> findings = verdict.findings().stream()
                .map(raised ->
                        Weighed.of(raised, alone.measures(), alone.subject().asOf()))
                .toList();
        List<Weighed> counting = findings.stream().filter(Weighed::counts).toList();
        List<Severity> weights = counting.stream().map(Weighed::weight).toList();
        List<String> doubts = Doubts.about(alone, verdict.answers(), lists);
        Outcome outcome = table.of(weights).orElse(doubts.isEmpty() ? Outcome.NO_FLAG_FOUND : Outcome.CANNOT_CLEAR_YET);
        return new Decision(
                alone.subject(),
                outcome,
                weights.stream().min(Comparator.naturalOrder()),
                Why.of(outcome, counting, doubts, verdict.answers(), lists.searched()),
                findings,
                verdict.answers(),
                alone.notRead());
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
