package org.probity.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Dossier;
import org.probity.rulebook.answer.Answers;
import org.probity.rulebook.answer.Confirmation;
import org.probity.rulebook.answer.Situation;
import org.probity.rulebook.network.Match;
import org.probity.rulebook.network.Network;
import org.probity.rulebook.plan.Plan;

/** The rules of one pass. Each kind of subject has its own network, so rules for others cost it nothing. Safe for threads. */
final class Pass implements AutoCloseable {

    private static final Optional<String> TOO_MANY = Optional.of("The rules fit more than " + Network.MOST_MATCHES
            + " combinations of the dossier's facts; the others were not read");

    private final Map<String, CompletableFuture<Network>> networks = new HashMap<>();
    private final Map<String, Answers> answers = new HashMap<>();
    private final Verdict notAsked;
    private volatile Situation.@Nullable Files latest;

    Pass(List<Plan> all) {
        notAsked = new Verdict(List.of(), Answers.notAsked(all));
        Set<String> kinds = new TreeSet<>();
        all.forEach(plan -> kinds.addAll(plan.rule().card().subjects()));
        for (String kind : kinds) {
            List<Plan> asked = all.stream()
                    .filter(plan -> plan.rule().card().subjects().contains(kind))
                    .toList();
            networks.put(kind, CompletableFuture.supplyAsync(() -> new Network(asked)));
            answers.put(kind, new Answers(all, kind));
        }
    }

    /** Built beside whatever else is made ready for a run; who needs it first waits. */
    private static Network built(CompletableFuture<Network> network) {
        return network.join();
    }

    void ready() {
        networks.values().forEach(Pass::built);
    }

    /** Whether any rule is about subjects of the kind. */
    boolean asks(String kind) {
        return networks.containsKey(kind);
    }

    /** What is said of subjects of a kind that no rule is about. */
    Verdict notAsked() {
        return notAsked;
    }

    Verdict judge(Dossier dossier) {
        String kind = dossier.subject().kind();
        CompletableFuture<Network> network = networks.get(kind);
        Answers asked = answers.get(kind);
        if (network == null || asked == null) {
            return notAsked;
        }
        Situation situation = new Situation(dossier, files(dossier));
        List<Match> matches = built(network).matches(dossier);
        List<Raised> findings =
                Identities.named(Gathering.of(dossier.subject(), Confirmation.of(matches, situation)), dossier);
        Set<String> flagged =
                findings.stream().map(raised -> raised.rule().id()).collect(Collectors.toSet());
        return new Verdict(
                findings,
                asked.of(situation, flagged),
                matches.size() < Network.MOST_MATCHES ? Optional.empty() : TOO_MANY);
    }

    /** All dossiers of a run share what was given, so it is worked out once. */
    private Situation.Files files(Dossier dossier) {
        Situation.Files known = latest;
        if (known == null || !known.areOf(dossier)) {
            known = new Situation.Files(dossier.files());
            latest = known;
        }
        return known;
    }

    @Override
    public void close() {
        networks.values().forEach(network -> built(network).close());
    }
}
