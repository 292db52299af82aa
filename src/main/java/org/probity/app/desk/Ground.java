package org.probity.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.probity.app.Book;
import org.probity.app.BorrowedBook;
import org.probity.app.Probity;
import org.probity.app.Scorer;
import org.probity.app.Versions;
import org.probity.casebook.Stamp;
import org.probity.decision.ListsHeld;
import org.probity.dossier.Dossiers;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.Limits;
import org.probity.fact.ListEntry;
import org.probity.fact.Register;
import org.probity.fact.Subject;
import org.probity.identity.WhoIsWho;
import org.probity.rulebook.Raised;
import org.probity.screening.Screener;

/** The records made ready for one book and one day: what every screening of that day stands on. Safe for threads. */
final class Ground {

    private final Stamp stamp;
    private final WhoIsWho who;
    private final Dossiers dossiers;
    private final ListsHeld lists;
    private final Screener screener;
    private final Map<String, List<Raised>> found = new ConcurrentHashMap<>();

    Ground(Records records, BorrowedBook borrowed, LocalDate asOf, String mission) {
        Book book = borrowed.book();
        Versions versions = Versions.built();
        Limits limits = book.limits(asOf, mission);
        this.stamp = new Stamp(
                versions.probity(),
                versions.drools(),
                borrowed.hash(),
                records.lists(),
                Scorer.version(limits),
                records.hash(),
                asOf,
                mission);
        this.who = Probity.whoIsWho(records.register(), limits);
        Register register = who.register(records.register());
        this.screener = records.official().screener(register, limits);
        this.dossiers = Dossiers.of(register, limits, book.kinds(), asOf, screener);
        this.lists = records.official().held(register, asOf);
    }

    Stamp stamp() {
        return stamp;
    }

    Dossiers dossiers() {
        return dossiers;
    }

    Screener screener() {
        return screener;
    }

    ListsHeld lists() {
        return lists;
    }

    /** The entries of lists that the dossier's hits are about, each once. */
    List<ListEntry> entries(Dossier dossier) {
        return entries(dossier, screener);
    }

    static List<ListEntry> entries(Dossier dossier, Screener screener) {
        return dossier.all(Hit.class).stream()
                .flatMap(hit -> screener.entry(hit.list(), hit.listingId()).stream())
                .distinct()
                .toList();
    }

    /** Which ids name one party. */
    WhoIsWho who() {
        return who;
    }

    /** What the first pass found about parties of the register, by id, as far as anybody has asked. */
    Map<String, List<Raised>> found() {
        return found;
    }

    List<String> subjectKinds(String id) {
        return dossiers.subjects(who.partyOf(id)).stream().map(Subject::kind).toList();
    }

    Optional<PartyView> view(String asked) {
        String id = who.partyOf(asked);
        List<Fact> rows = dossiers.about(id);
        List<Subject> subjects = dossiers.subjects(id);
        return rows.isEmpty() && subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartyView(
                        id,
                        dossiers.book().name(id),
                        dossiers.book().kind(id),
                        subjects.stream().map(Subject::kind).toList(),
                        rows,
                        dossiers.hits(id),
                        connected(subjects)));
    }

    private List<String> connected(List<Subject> subjects) {
        return subjects.isEmpty() ? new ArrayList<>() : dossiers.connectedIds(subjects.get(0));
    }
}
