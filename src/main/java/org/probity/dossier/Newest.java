package org.probity.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Award;
import org.probity.fact.Contract;
import org.probity.fact.Payment;
import org.probity.fact.Tender;

/** Rows with the newest day first, those without a day last; rows of one day stay in the order of the files. */
final class Newest {

    private Newest() {}

    static List<Contract> contracts(Collection<Contract> rows) {
        return first(rows, Contract::signedOn);
    }

    static List<Award> awards(Collection<Award> rows) {
        return first(rows, Award::awardedOn);
    }

    static List<Payment> payments(Collection<Payment> rows) {
        return first(rows, Payment::paidOn);
    }

    static List<Tender> tenders(Collection<Tender> rows) {
        return first(rows, Tender::publishedOn);
    }

    private static <T> List<T> first(Collection<T> rows, Function<T, @Nullable LocalDate> day) {
        return rows.stream()
                .sorted(Comparator.comparing(day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
    }
}
