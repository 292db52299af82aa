package org.probity.app.books;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probity.casebook.Casebook;
import org.probity.casebook.Disposition;
import org.probity.casebook.DispositionKind;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.Ruling;

/**
 * What two people found out about findings.
 *
 * @param confirmed hits that are what they seem, as "rule kind subject"
 * @param innocent findings that are not, in the same form
 */
public record Known(Set<String> confirmed, Set<String> innocent) {

    public Known {
        confirmed = Set.copyOf(confirmed);
        innocent = Set.copyOf(innocent);
    }

    /** Nothing. */
    public static Known nothing() {
        return new Known(Set.of(), Set.of());
    }

    /** All confirmed dispositions of findings in a casebook. */
    public static Known of(Casebook casebook) {
        Set<String> confirmed = new TreeSet<>();
        Set<String> innocent = new TreeSet<>();
        for (Disposition one : casebook.dispositions().all(DispositionKind.FINDING, Disposition.State.CONFIRMED)) {
            Optional<KeptScreening> screening = casebook.screenings().find(one.screeningId());
            screening
                    .flatMap(kept -> kept.finding(one.finding()))
                    .map(finding ->
                            finding.rule() + " " + screening.get().content().subjectKind() + " "
                                    + screening.get().content().subjectId())
                    .ifPresent(key -> {
                        if (one.ruling() == Ruling.SAME) {
                            confirmed.add(key);
                        } else if (one.ruling() == Ruling.NOT_SAME) {
                            innocent.add(key);
                        }
                    });
        }
        return new Known(confirmed, innocent);
    }
}
