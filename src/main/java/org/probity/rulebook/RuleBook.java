package org.probity.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probity.fact.Dossier;
import org.probity.fact.Finding;
import org.probity.rulebook.network.Match;
import org.probity.rulebook.network.Network;
import org.probity.rulebook.plan.Plan;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Status;

/** Rules built for running. Immutable; safe for threads. Close it when no dossier is being judged any more. */
public final class RuleBook implements AutoCloseable {

    private final List<Rule> rules;
    private final Pass first;
    private final Pass composite;

    private RuleBook(List<Rule> rules, Pass first, Pass composite) {
        this.rules = rules;
        this.first = first;
        this.composite = composite;
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
                new Pass(plans.stream().filter(plan -> !isComposite(plan)).toList()),
                new Pass(plans.stream().filter(RuleBook::isComposite).toList()));
    }

    private static boolean isComposite(Plan plan) {
        return plan.rule().file().startsWith("composite/") || plan.types().contains(Finding.class);
    }

    /** The rules, sorted by id and variant. */
    public List<Rule> rules() {
        return rules;
    }

    /** First pass: every rule that names no Finding. */
    public Verdict judge(Dossier dossier) {
        return first.judge(dossier);
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

    /** The rules of one pass. Each kind of subject has its own network, so rules for others cost it nothing. */
    private static final class Pass {

        private final Map<String, Network> networks = new HashMap<>();

        Pass(List<Plan> plans) {
            Set<String> kinds = new TreeSet<>();
            plans.forEach(plan -> kinds.addAll(plan.rule().card().subjects()));
            for (String kind : kinds) {
                networks.put(
                        kind,
                        new Network(plans.stream()
                                .filter(plan -> plan.rule().card().subjects().contains(kind))
                                .toList()));
            }
        }

        Verdict judge(Dossier dossier) {
            Network network = networks.get(dossier.subject().kind());
            if (network == null) {
                return new Verdict(List.of(), List.of());
            }
            List<Match> matches = network.matches(dossier);
            Optional<String> incomplete = matches.size() < Network.MOST_MATCHES
                    ? Optional.empty()
                    : Optional.of("The rules fit more than " + Network.MOST_MATCHES
                            + " combinations of facts; the rest was not read");
            return new Verdict(Gathering.of(dossier.subject(), matches), List.of(), incomplete);
        }

        void close() {
            networks.values().forEach(Network::close);
        }
    }
}
