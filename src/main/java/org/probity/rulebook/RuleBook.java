package org.probity.rulebook;

import java.util.List;

import org.probity.fact.Dossier;
import org.probity.rulebook.syntax.Rule;

/** Rules built for running. Immutable; safe for threads. Close it when no dossier is being judged any more. */
public final class RuleBook implements AutoCloseable {

    private RuleBook() {}

    /** Builds checked rules. Retired rules are left out. */
    public static RuleBook of(List<Rule> rules) {
        throw new UnsupportedOperationException();
    }

    /** The rules, sorted by id and variant. */
    public List<Rule> rules() {
        throw new UnsupportedOperationException();
    }

    /** First pass: every rule that names no Finding. */
    public Verdict judge(Dossier dossier) {
        throw new UnsupportedOperationException();
    }

    /** Second pass: the composite rules, on a dossier that also holds the findings of the first pass. */
    public Verdict judgeComposites(Dossier dossier) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
