package org.probity.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.probity.fact.Mitigation;
import org.probity.rulebook.Raised;
import org.probity.rulebook.syntax.Severity;
import org.probity.rulebook.syntax.Status;

/**
 * A finding as the decision takes it.
 *
 * @param raised the finding
 * @param weight its severity, one level lower where a measure was agreed
 * @param mitigation that measure
 */
public record Weighed(Raised raised, Severity weight, Optional<Mitigation> mitigation) {

    /** Weighs a finding, given the measures agreed for its subject. A block is lowered by nothing. */
    static Weighed of(Raised raised, List<Mitigation> measures, LocalDate day) {
        Optional<Mitigation> measure = raised.severity() == Severity.BLOCK
                ? Optional.empty()
                : measures.stream().filter(one -> answers(one, raised, day)).findFirst();
        return new Weighed(raised, measure.isPresent() ? lower(raised.severity()) : raised.severity(), measure);
    }

    private static boolean answers(Mitigation measure, Raised raised, LocalDate day) {
        return measure.subjectId().equals(raised.subject().id())
                && measure.rule().equals(raised.rule().id())
                && Boolean.TRUE.equals(measure.activeOn(day));
    }

    private static Severity lower(Severity severity) {
        Severity[] all = Severity.values();
        return all[Math.min(severity.ordinal() + 1, all.length - 1)];
    }

    /** Whether it has a say in the decision; a draft rule's finding is only shown. */
    public boolean counts() {
        return raised.rule().card().status() == Status.STABLE;
    }
}
