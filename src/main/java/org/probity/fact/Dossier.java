package org.probity.fact;

import java.util.List;
import java.util.Optional;

/**
 * One subject, one day: everything a rule may see.
 *
 * @param subject whom it is about
 * @param limits the numbers in force that day
 * @param facts all other facts, source and derived, in a fixed order
 * @param files what the user gave and what not
 * @param notRead why the dossier does not hold everything about the subject, if so
 */
public record Dossier(Subject subject, Limits limits, List<Fact> facts, GivenFiles files, Optional<String> notRead) {

    public Dossier {
        facts = List.copyOf(facts);
    }

    /** The same dossier with more facts, such as the findings of connected subjects. */
    public Dossier with(List<? extends Fact> more) {
        List<Fact> all = new java.util.ArrayList<>(facts);
        all.addAll(more);
        return new Dossier(subject, limits, all, files, notRead);
    }

    /** Its facts of one type. */
    public <T extends Fact> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The same dossier without the facts of one type. */
    public Dossier without(Class<? extends Fact> type) {
        return new Dossier(
                subject,
                limits,
                facts.stream().filter(fact -> !type.isInstance(fact)).toList(),
                files,
                notRead);
    }

    /** The same dossier with other files said to be given. */
    public Dossier given(GivenFiles others) {
        return new Dossier(subject, limits, facts, others, notRead);
    }
}
