package org.probity.rulebook;

import java.util.Comparator;
import java.util.List;

import org.probity.fact.Dossier;
import org.probity.fact.Finding;
import org.probity.rulebook.plan.Plan;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Status;

/** Rules built for running. Immutable; safe for threads. Close it when no dossier is being judged any more. */
public final class RuleBook implements AutoCloseable {

    private final List<Rule> rules;
    private final Pass first;
    private final Pass composite;
    private final boolean hasComposites;

    private RuleBook(List<Rule> rules, List<Plan> first, List<Plan> composite) {
        this.rules = rules;
        this.first = new Pass(first);
        this.composite = new Pass(composite);
        this.hasComposites = !composite.isEmpty();
    }

    /** Builds checked rules. Retired rules are left out. */
    public static RuleBook of(List<Rule> rules) {
        List<Rule> live = rules.stream()
                .filter(rule -> rule.card().status() != Status.RETIRED)
                .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::variant))
                .toList();
        List<Plan> plans = live.stream().map(Plan::of).toList();
        return new RuleBook(
                live,
                plans.stream().filter(plan -> !isComposite(plan)).toList(),
                plans.stream().filter(RuleBook::isComposite).toList());
    }

    private static boolean isComposite(Plan plan) {
        return plan.rule().file().startsWith("composite/") || plan.types().contains(Finding.class);
    }

    /** The same, when every rule is built. Rules are else built beside other work, and who needs them first waits. */
    public RuleBook ready() {
        first.ready();
        composite.ready();
        return this;
    }

    /** The rules, sorted by id and variant. */
    public List<Rule> rules() {
        return rules;
    }

    /** Whether a second pass has anything to say. */
    public boolean hasComposites() {
        return hasComposites;
    }

    /** First pass: every rule that names no Finding. */
    public Verdict judge(Dossier dossier) {
        return first.judge(dossier);
    }

    /** Whether a second pass has anything to say of subjects of one kind. */
    public boolean hasComposites(String kind) {
        return composite.asks(kind);
    }

    /** What the second pass says of subjects of a kind that no composite rule asks about. */
    public Verdict compositesNotAsked() {
        return composite.notAsked();
    }

    /** Second pass: the composite rules, on a dossier that also holds the findings of the first pass. */
    public Verdict judgeComposites(Dossier dossier) {
        return composite.judge(dossier);
    }

    @Override
    public void close() {
        first.close();
        composite.close();
    }
}
