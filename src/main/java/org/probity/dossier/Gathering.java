package org.probity.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probity.fact.BuyerYear;
import org.probity.fact.Fact;
import org.probity.fact.SourceFact;

/**
 * Facts for one dossier, each once, in the order in which they came, up to the most a dossier may hold. Not safe for
 * threads.
 */
final class Gathering {

    private final int most;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Fact> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Fact> derived = new HashSet<>();
    private int leftOut;

    Gathering(int most) {
        this.most = most;
    }

    /**
     * Takes a row of the register, which is one object however often it is found, or a derived fact. A buyer's year is one
     * object too, and rests on too many rows to be compared one by one.
     */
    void add(Fact fact) {
        boolean isOneObject = fact instanceof SourceFact || fact instanceof BuyerYear;
        boolean isNew = isOneObject ? rows.add(fact) : derived.add(fact);
        if (isNew && facts.size() < most) {
            facts.add(fact);
        } else if (isNew) {
            leftOut++;
        }
    }

    void addAll(Collection<? extends Fact> more) {
        for (Fact fact : more) {
            add(fact);
        }
    }

    /** Takes one more step, unless something had to be left out already: what follows would be left out too. */
    void unlessFull(Runnable step) {
        if (!isFull()) {
            step.run();
        }
    }

    boolean isFull() {
        return leftOut > 0;
    }

    /** What has come so far; grows with the gathering. */
    List<Fact> facts() {
        return Collections.unmodifiableList(facts);
    }

    /** Says what is missing, when something is. */
    Optional<String> notRead() {
        return leftOut == 0
                ? Optional.empty()
                : Optional.of("The dossier holds " + facts.size() + " of at least " + (facts.size() + leftOut)
                        + " facts, the newest and nearest first; limit \"" + LimitKeys.MOST_FACTS.key() + "\".");
    }
}
