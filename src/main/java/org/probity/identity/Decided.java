package org.probity.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probity.fact.IdentityDecision;
import org.probity.fact.Origin;
import org.probity.fact.Problem;

/** What people decided about who is who, and where they contradict each other. */
final class Decided {

    private final Map<String, String> standsFor = new HashMap<>();
    private final List<IdentityDecision> decisions;

    Decided(List<IdentityDecision> decisions) {
        this.decisions = decisions;
        decisions.stream().filter(IdentityDecision::isSame).forEach(one -> {
            String first = root(one.firstId());
            String second = root(one.secondId());
            if (!first.equals(second)) {
                standsFor.put(second, first);
            }
        });
    }

    private String root(String id) {
        String at = id;
        for (String next = standsFor.get(at); next != null; next = standsFor.get(at)) {
            at = next;
        }
        return at;
    }

    List<IdentityDecision> same() {
        return decisions.stream().filter(IdentityDecision::isSame).toList();
    }

    List<IdentityDecision> notTheSame() {
        return decisions.stream().filter(one -> !one.isSame()).toList();
    }

    /** One for each "not the same" about ids that other decisions make one, directly or over others. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (IdentityDecision apart : notTheSame()) {
            if (root(apart.firstId()).equals(root(apart.secondId()))) {
                List<String> others = same().stream()
                        .filter(one -> root(one.firstId()).equals(root(apart.firstId())))
                        .map(one -> "\"" + one.firstId() + "\" and \"" + one.secondId() + "\" in line "
                                + one.origin().line())
                        .toList();
                problems.add(new Problem(
                        apart.origin().file() + ", line " + apart.origin().line(),
                        "\"" + apart.firstId() + "\" and \"" + apart.secondId()
                                + "\" are said not to be the same, and to be the same by " + String.join(", ", others)
                                + ". Expected one of these decisions to be withdrawn."));
            }
        }
        return problems;
    }

    /** A decision as a reason. */
    static String words(IdentityDecision decision) {
        String reason = decision.reason();
        return "decided by " + decision.decidedBy() + " on " + decision.decidedOn()
                + (reason == null ? "" : ": " + reason);
    }

    /** The row of the decision, and the others. */
    static List<Origin> origins(IdentityDecision decision, List<Origin> others) {
        List<Origin> origins = new ArrayList<>(others);
        origins.add(decision.origin());
        return origins;
    }
}
