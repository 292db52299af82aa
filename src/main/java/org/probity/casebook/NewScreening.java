package org.probity.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.probity.decision.Decision;
import org.probity.decision.Outcome;
import org.probity.decision.Weighed;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.rulebook.Answer;
import org.probity.rulebook.RuleAnswer;

/**
 * What was said of a subject, and all it rests on.
 *
 * @param subjectId the subject's id
 * @param subjectName its name
 * @param subjectKind vendor, official, unit or buyer
 * @param outcome what to do
 * @param why the outcome's reason, one sentence
 * @param findings all findings, numbered from 1
 * @param answers what each rule said
 * @param dossier the dossier as canonical JSON; blank where it is not kept, as in a large run
 * @param submission what was asked, as canonical JSON, or blank
 * @param stamp what it was made with
 * @param touches what it rests on
 */
public record NewScreening(
        String subjectId,
        String subjectName,
        String subjectKind,
        Outcome outcome,
        String why,
        List<FindingRecord> findings,
        List<RuleAnswer> answers,
        String dossier,
        String submission,
        Stamp stamp,
        SortedSet<Touch> touches) {

    public NewScreening {
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
        touches = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(touches));
    }

    /** A decision with its papers. What it touches is taken from its findings and answers. */
    public static NewScreening of(Decision decision, Stamp stamp, String dossier, String submission) {
        List<FindingRecord> findings = new ArrayList<>();
        SortedSet<Touch> touches = new TreeSet<>();
        touches.add(new Touch(Touch.Kind.PARTY, decision.subject().id()));
        for (Weighed finding : decision.findings()) {
            findings.add(FindingRecord.of(findings.size() + 1, finding));
            finding.raised().asFact().cites().forEach(id -> touches.add(new Touch(Touch.Kind.PARTY, id)));
            finding.raised().facts().forEach(fact -> touchEntry(fact, touches));
        }
        for (RuleAnswer answer : decision.answers()) {
            if (answer.answer() == Answer.FLAGGED) {
                touches.add(new Touch(Touch.Kind.RULE, answer.ruleId()));
            }
        }
        stamp.lists().forEach(list -> touches.add(new Touch(Touch.Kind.LIST, list.list())));
        return new NewScreening(
                decision.subject().id(),
                decision.subject().name(),
                decision.subject().kind(),
                decision.outcome(),
                decision.why(),
                findings,
                decision.answers(),
                dossier,
                submission,
                stamp,
                touches);
    }

    private static void touchEntry(Fact fact, SortedSet<Touch> touches) {
        if (fact instanceof Hit hit) {
            touches.add(Touch.entry(hit.list(), hit.listingId()));
        }
    }
}
