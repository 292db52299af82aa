package org.probity.decision;

import java.util.List;
import java.util.function.Function;

import org.probity.fact.Dossier;
import org.probity.fact.Subject;
import org.probity.rulebook.Raised;
import org.probity.rulebook.Verdict;

/**
 * Two passes over the subjects of one register: each by itself, then with what was found about those connected to it.
 * Safe for threads.
 *
 * @param checker who decides
 * @param dossiers the dossier of a subject
 * @param connected the ids of those connected to a subject
 */
public record Passes(Checker checker, Function<Subject, Dossier> dossiers, Function<Subject, List<String>> connected) {

    /** First pass: the subject by itself. */
    public Alone first(Subject subject) {
        return checker.judge(dossiers.apply(subject));
    }

    /**
     * Second pass, when the first is through for all.
     *
     * @param alone what the first pass left of the subject
     * @param findingsOf what the first pass found about a party, by id
     */
    public Decision second(Alone alone, Function<String, List<Raised>> findingsOf) {
        return decided(alone, together(alone, findingsOf));
    }

    /** What the rules of the second pass say, from which a decision can be drawn at any time. */
    public Verdict together(Alone alone, Function<String, List<Raised>> findingsOf) {
        Subject subject = alone.subject();
        return checker.together(
                alone,
                () -> dossiers.apply(subject),
                others(subject, findingsOf).stream().map(Raised::asFact).toList());
    }

    /** The decision on what the rules said in both passes. */
    public Decision decided(Alone alone, Verdict together) {
        return checker.decided(alone, together);
    }

    /** What the first pass found about those connected to the subject, where any rule looks at it. */
    public List<Raised> others(Subject subject, Function<String, List<Raised>> findingsOf) {
        if (!checker.looksAtFindings(subject)) {
            return List.of();
        }
        return connected.apply(subject).stream()
                .filter(id -> !id.equals(subject.id()))
                .flatMap(id -> findingsOf.apply(id).stream())
                .toList();
    }
}
