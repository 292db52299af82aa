package org.probity.casebook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.probity.casebook.accounts.Accounts;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Place;
import org.probity.casebook.store.Store;

/**
 * What was decided, by whom, and on what it rests. Kept in one SQLite file of the home folder, which one process holds at
 * a time, or in a PostgreSQL database. Safe for threads.
 */
public final class Casebook implements AutoCloseable {

    private final Store store;
    private final Screenings screenings;
    private final Dispositions dispositions;
    private final Accounts accounts;

    private Casebook(Store store) {
        this.store = store;
        this.screenings = new Screenings(store);
        this.dispositions = new Dispositions(store);
        this.accounts = new Accounts(store);
    }

    /** Opens the casebook of a home folder, or makes one. */
    public static Casebook open(Path home, Clock clock) {
        return open(Place.in(home), clock);
    }

    /**
     * Opens a casebook, or makes one.
     *
     * @throws Refused when another process holds it, when it cannot be reached, or when its audit trail is not the one
     *     that was signed
     */
    public static Casebook open(Place place, Clock clock) {
        Store store = Store.open(place, clock);
        begin(store);
        return new Casebook(store);
    }

    private static void begin(Store store) {
        store.write(Actor.CONSOLE, change -> {
            boolean isThere = change.handle()
                    .select("SELECT 1 FROM casebook")
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
            if (!isThere) {
                String id = Hashes.random(16);
                change.handle()
                        .execute(
                                "INSERT INTO casebook (one, id, secret, made_at) VALUES (1, ?, ?, ?)",
                                id,
                                Hashes.random(32),
                                change.now().toString());
                change.record(Action.CASEBOOK_OPENED, id, Map.of());
            }
            return isThere;
        });
    }

    /** What was said of subjects. */
    public Screenings screenings() {
        return screenings;
    }

    /** What two people settle. */
    public Dispositions dispositions() {
        return dispositions;
    }

    /** Who may do what. */
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public void close() {
        store.close();
    }
}
