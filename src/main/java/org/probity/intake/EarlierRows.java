package org.probity.intake;

import java.util.Set;

import org.probity.fact.Rate;
import org.probity.fact.Register;
import org.probity.fact.SourceFact;

/**
 * What rows read earlier mean for rows read later: rates, and ids that are taken. A later row may have the id of a party
 * that is known already: it speaks of that party. Immutable; safe for threads.
 */
public final class EarlierRows {

    private static final Set<String> PARTIES = Set.of("vendors", "officials", "parties", "units");

    private final RateTable rates;
    private final KnownIds ids = new KnownIds(null);

    private EarlierRows(Register register, IntakeOptions options) {
        this.rates = new RateTable(options.rateAgeDays(), null);
        register.all(Rate.class).forEach(rates::add);
        for (FileKind kind : Vocabulary.files()) {
            if (kind.hasId() && !PARTIES.contains(kind.name())) {
                for (SourceFact row : register.all(kind.type())) {
                    ids.take(kind, row.origin().row(), row.origin());
                }
            }
        }
    }

    /** Those of a register that was read with these options. */
    public static EarlierRows of(Register register, IntakeOptions options) {
        return new EarlierRows(register, options);
    }

    RateTable rates() {
        return rates;
    }

    KnownIds ids() {
        return ids;
    }
}
