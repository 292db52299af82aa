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
import org.probity.casebook.UnreadablePaper;
import org.probity.decision.Checker;
import org.probity.proving.Judged;

/**
 * The newest screenings of a casebook whose dossiers were kept, to be judged again by any book.
 *
 * @param cases the newest first
 */
public record CasesOnRecord(List<Case> cases) {

    private static final int PAGE = 500;

    public CasesOnRecord {
        cases = List.copyOf(cases);
    }

    /**
     * A screening that was kept with its dossier.
     *
     * @param screening its id
     * @param dossier its dossier as it is kept
     */
    public record Case(String screening, String dossier) {}

    /** The last of them; screenings that were erased or kept without a dossier are passed over. */
    public static CasesOnRecord last(int most, Casebook casebook) {
        List<Case> cases = new ArrayList<>();
        String before = "";
        List<ScreeningLine> page;
        do {
            page = casebook.screenings().search(new ScreeningQuery("", "", Optional.empty(), "", before, PAGE));
            for (ScreeningLine line : page) {
                casebook.screenings()
                        .find(line.id())
                        .filter(kept -> cases.size() < most && isWhole(kept))
                        .ifPresent(kept ->
                                cases.add(new Case(kept.id(), kept.content().dossier())));
                before = line.id();
            }
        } while (page.size() == PAGE && cases.size() < most);
        return new CasesOnRecord(cases);
    }

    /** Those whose dossiers this program can still read. */
    public CasesOnRecord readable(Book book) {
        return new CasesOnRecord(
                cases.stream().filter(one -> isReadable(one, book)).toList());
    }

    private static boolean isReadable(Case one, Book book) {
        try {
            DossierJson.read(one.dossier(), book::limits);
            return true;
        } catch (UnreadablePaper unreadable) {
            return false;
        }
    }

    private static boolean isWhole(KeptScreening kept) {
        return !kept.isErased() && !kept.content().dossier().isBlank();
    }

    /** What a book says of them, in their order. */
    public List<Judged> by(Book book) {
        try (BookInForce only = BookInForce.of(book);
                BorrowedBook borrowed = only.current()) {
            return cases.stream()
                    .map(one -> DossierJson.read(one.dossier(), book::limits))
                    .map(kept -> new Checker(borrowed.rules(), book.outcomes(), kept.lists()).check(kept.dossier()))
                    .map(Judged::of)
                    .toList();
        }
    }
}
