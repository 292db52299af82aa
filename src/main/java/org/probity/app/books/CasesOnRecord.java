package org.probity.app.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probity.app.Book;
import org.probity.app.BookInForce;
import org.probity.app.BorrowedBook;
import org.probity.casebook.Casebook;
import org.probity.casebook.DossierJson;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.ScreeningLine;
import org.probity.casebook.ScreeningQuery;
import org.probity.decision.Checker;
import org.probity.proving.Judged;

/**
 * The newest screenings of a casebook whose dossiers were kept, to be judged again by any book.
 *
 * @param dossiers their dossiers, the newest first
 */
public record CasesOnRecord(List<String> dossiers) {

    private static final int PAGE = 500;

    public CasesOnRecord {
        dossiers = List.copyOf(dossiers);
    }

    /** The last of them; screenings that were erased or kept without a dossier are passed over. */
    public static CasesOnRecord last(int most, Casebook casebook) {
        List<String> dossiers = new ArrayList<>();
        String before = "";
        List<ScreeningLine> page;
        do {
            page = casebook.screenings().search(new ScreeningQuery("", "", Optional.empty(), "", before, PAGE));
            for (ScreeningLine line : page) {
                casebook.screenings()
                        .find(line.id())
                        .filter(kept -> dossiers.size() < most && isWhole(kept))
                        .ifPresent(kept -> dossiers.add(kept.content().dossier()));
                before = line.id();
            }
        } while (page.size() == PAGE && dossiers.size() < most);
        return new CasesOnRecord(dossiers);
    }

    private static boolean isWhole(KeptScreening kept) {
        return !kept.isErased() && !kept.content().dossier().isBlank();
    }

    /** What a book says of them, in their order. */
    public List<Judged> by(Book book) {
        try (BookInForce only = BookInForce.of(book);
                BorrowedBook borrowed = only.current()) {
            return dossiers.stream()
                    .map(text -> DossierJson.read(text, book::limits))
                    .map(kept -> new Checker(borrowed.rules(), book.outcomes(), kept.lists()).check(kept.dossier()))
                    .map(Judged::of)
                    .toList();
        }
    }
}
