package org.probity.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.probity.app.BookInForce;
import org.probity.app.BorrowedBook;
import org.probity.app.Settings;
import org.probity.app.desk.Desk;
import org.probity.app.desk.Screened;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.DossierJson;
import org.probity.casebook.KeptScreening;

/** What the areas work with. Safe for threads. */
public final class Office {

    private final Settings settings;
    private final Path home;
    private final Desk desk;
    private final BookInForce books;
    private final Casebook casebook;
    private final Clock clock;
    /**
     * @param settings what the server was started with
     * @param home folder in which everything is kept
     * @param desk screens one subject
     * @param books the rule book in force
     * @param casebook what was decided, by whom
     * @param clock what time it is
     */
    public Office(Settings settings, Path home, Desk desk, BookInForce books, Casebook casebook, Clock clock) {
        this.settings = settings;
        this.home = home;
        this.desk = desk;
        this.books = books;
        this.casebook = casebook;
        this.clock = clock;
    }

    public Settings settings() {
        return settings;
    }

    public Path home() {
        return home;
    }

    public Desk desk() {
        return desk;
    }

    public BookInForce books() {
        return books;
    }

    public Casebook casebook() {
        return casebook;
    }

    public Clock clock() {
        return clock;
    }

    /** Takes into use what two people decided about who is who: every screening after this follows it. */
    public synchronized void followIdentities() {
        new IdentityFile(home).write(casebook);
        desk.reload();
    }

    /**
     * Keeps a screening and returns its id.
     *
     * @param key the form's own key: the same form sent twice is one screening
     */
    public String keep(Screened screened, Actor by, String key) {
        return casebook.screenings().keep(screened.toKeep(), by, key);
    }

    /** The papers of a screening, with the limits of the book in force; empty where none are on record. */
    public Optional<DossierJson> papers(KeptScreening kept) {
        String paper = kept.content().dossier();
        if (paper.isBlank()) {
            return Optional.empty();
        }
        try (BorrowedBook book = books.current()) {
            return Optional.of(DossierJson.read(paper, book.book()::limits));
        }
    }
}
