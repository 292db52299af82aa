package org.probity.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Limits;
import org.probity.fact.Mitigation;
import org.probity.fact.Subject;
import org.probity.rulebook.Verdict;

/**
 * What the first pass leaves of a dossier: a subject judged by itself.
 *
 * @param subject whom it is about
 * @param verdict what the rules said
 * @param limits the numbers in force
 * @param measures what was agreed so that flags may be lived with
 * @param notRead why the dossier did not hold everything, if so
 */
public record Alone(
        Subject subject, Verdict verdict, Limits limits, List<Mitigation> measures, Optional<String> notRead) {

    public Alone {
        measures = List.copyOf(measures);
    }

    static Alone of(Dossier dossier, Verdict verdict) {
        List<Mitigation> measures = new ArrayList<>(1);
        for (Fact fact : dossier.facts()) {
            if (fact instanceof Mitigation measure) {
                measures.add(measure);
            }
        }
        return new Alone(dossier.subject(), verdict, dossier.limits(), measures, dossier.notRead());
    }

    /** The same with another verdict. */
    public Alone with(Verdict other) {
        return new Alone(subject, other, limits, measures, notRead);
    }
}
