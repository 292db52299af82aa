package org.probity.app.candidates;

import java.util.function.Supplier;

import org.probity.app.books.CasesOnRecord;
import org.probity.app.books.Known;
import org.probity.casebook.Casebook;

/**
 * What was said before, and what came of it: on this the impact of a candidate is measured.
 *
 * @param last the last screenings on record
 * @param known what two people found out about findings
 */
public record Decided(Supplier<CasesOnRecord> last, Supplier<Known> known) {

    /** So many of the last screenings are judged again; two books take some ten seconds for them. */
    public static final int MOST = 500;

    /** Of a casebook, read anew at each check. */
    public static Decided of(Casebook casebook) {
        return new Decided(() -> CasesOnRecord.last(MOST, casebook), () -> Known.of(casebook));
    }
}
