package org.probity.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Origin;
import org.probity.fact.ProbablySame;
import org.probity.fact.SameParty;

/**
 * Adds to findings why ids that they rest on are one party, or probably are, and cites the rows of both. Without it a reader
 * would look for a party in rows that name it otherwise.
 */
final class Identities {

    private Identities() {}

    static List<Raised> named(List<Raised> findings, Dossier dossier) {
        if (findings.isEmpty()) {
            return findings;
        }
        List<SameParty> same = new ArrayList<>();
        List<ProbablySame> likely = new ArrayList<>();
        for (Fact fact : dossier.facts()) {
            if (fact instanceof SameParty one) {
                same.add(one);
            } else if (fact instanceof ProbablySame one) {
                likely.add(one);
            }
        }
        return same.isEmpty() && likely.isEmpty()
                ? findings
                : findings.stream().map(raised -> named(raised, same, likely)).toList();
    }

    private static Raised named(Raised raised, List<SameParty> same, List<ProbablySame> likely) {
        Set<String> ids = new HashSet<>(PartyIds.of(raised.facts()));
        ids.add(raised.subject().id());
        Set<Fact> facts = new LinkedHashSet<>(raised.facts());
        Set<Origin> cites = new LinkedHashSet<>(raised.cites());
        for (SameParty one : same) {
            if (ids.contains(one.partyId()) && facts.add(one)) {
                cites.addAll(one.origins());
            }
        }
        Set<Set<String>> pairs = new HashSet<>();
        for (ProbablySame one : likely) {
            boolean usedByOne =
                    raised.facts().stream().anyMatch(fact -> fact.origins().containsAll(one.origins()));
            if (usedByOne && pairs.add(Set.of(one.partyId(), one.otherId()))) {
                facts.add(one);
            }
        }
        return new Raised(raised.rule(), raised.subject(), raised.arguments(), List.copyOf(facts), List.copyOf(cites));
    }

    /** Which ids are one party, or probably are, and why, each in a sentence. */
    static List<String> sentences(List<Fact> facts) {
        List<String> sentences = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof SameParty one) {
                sentences.add(
                        one.partyId() + " and " + one.otherId() + " are read as one party: " + one.because() + ".");
            } else if (fact instanceof ProbablySame one) {
                sentences.add(
                        one.partyId() + " and " + one.otherId() + " are probably one party: " + one.because() + ".");
            }
        }
        return sentences;
    }
}
