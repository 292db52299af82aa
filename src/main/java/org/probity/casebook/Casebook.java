package org.probity.casebook;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.probity.casebook.accounts.Accounts;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.AuditTrail;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.audit.SigningKey;
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
    private final Runs runs;
    private final Library library;
    private final Erasures erasures;
    private final AuditTrail trail;
    private final Place place;

    private Casebook(Store store, Place place) {
        this.store = store;
        this.place = place;
        this.trail = new AuditTrail(store, place);
        this.runs = new Runs(store);
        this.library = new Library(store);
        this.erasures = new Erasures(store);
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
        try {
            begin(store);
            return new Casebook(store, place);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
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

    /** Runs over many subjects. */
    public Runs runs() {
        return runs;
    }

    /** Rule books and lists by their hash. */
    public Library library() {
        return library;
    }

    /** What was erased, and how to erase. */
    public Erasures erasures() {
        return erasures;
    }

    /** What was done, chained and signed. */
    public AuditTrail trail() {
        return trail;
    }

    /** The key that the checkpoints are signed with, as everybody may have it. */
    public PublicKey publicKey() {
        return SigningKey.publicKey(place.audit().resolve(SigningKey.PUBLIC));
    }

    /** Looks whether the trail is whole and the records are what it says; see {@link Audited}. */
    public Audited audit(PublicKey key, Optional<Path> checkpoints, Actor by) throws IOException {
        return Audited.of(this, key, checkpoints, by);
    }

    /** Looks whether what is on record is what the audit trail says. */
    public RecordCheck check() {
        return RecordCheck.of(store);
    }

    /** Whether it is one file, which {@link #backup} copies; a database server has its own means. */
    public boolean isFile() {
        return place.url().isEmpty();
    }

    /** Writes a copy of everything but the private key; see {@link Backup}. */
    public void backup(Path file, Actor by) {
        Backup.write(store, place, trail, file, by);
    }

    @Override
    public void close() {
        try {
            trail.close();
        } finally {
            store.close();
        }
    }
}
