package org.probity.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.probity.app.BookInForce;
import org.probity.app.Settings;
import org.probity.app.desk.Desk;
import org.probity.app.desk.Screened;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.NewScreening;
import org.probity.fact.Dossier;

/** What the areas work with. Safe for threads. */
public final class Office {

    /** Dossiers of the newest screenings that are kept at hand. */
    private static final int MOST_DOSSIERS = 300;

    private final Settings settings;
    private final Path home;
    private final Desk desk;
    private final BookInForce books;
    private final Casebook casebook;
    private final Clock clock;
    private final Map<String, Dossier> dossiers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Dossier> eldest) {
            return size() > MOST_DOSSIERS;
        }
    };

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

    /**
     * Keeps a screening and returns its id.
     *
     * @param key the form's own key: the same form sent twice is one screening
     */
    public String keep(Screened screened, Actor by, String key) {
        NewScreening kept = NewScreening.of(screened.decision(), screened.stamp(), "", "");
        String id = casebook.screenings().keep(kept, by, key);
        synchronized (dossiers) {
            dossiers.put(id, screened.dossier());
        }
        return id;
    }

    /** The dossier of a screening; empty where it is not on record. */
    public Optional<Dossier> dossier(KeptScreening kept) {
        synchronized (dossiers) {
            return Optional.ofNullable(dossiers.get(kept.id()));
        }
    }
}
