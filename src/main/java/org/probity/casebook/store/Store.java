package org.probity.casebook.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.probity.casebook.Actor;
import org.probity.casebook.Refused;
import org.probity.casebook.Refused.Reason;
import org.probity.casebook.audit.Chain;

/** The casebook's database, open. One change at a time; reading goes on beside it. Safe for threads. */
public final class Store implements AutoCloseable {

    private static final String MIGRATIONS = "classpath:org/probity/casebook/migrations/";
    private static final int MOST_TRIES = 8;

    private final Database database;
    private final Jdbi writing;
    private final Jdbi reading;
    private final Clock clock;

    /** Writers of this process queue here, first come first served. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private volatile Consumer<Chain.Head> afterCommit = head -> {};

    private Store(Database database, Clock clock) {
        this.database = database;
        this.writing = jdbi(database.writing());
        this.reading = jdbi(database.reading());
        this.clock = clock;
    }

    /**
     * Opens a database and brings its tables up to date.
     *
     * @throws Refused when it is in use, cannot be reached, or was made by a newer version of this program
     */
    public static Store open(Place place, Clock clock) {
        place.checkOnlyOne();
        Database database =
                place.url().<Database>map(PostgresDatabase::open).orElseGet(() -> SqliteFile.open(place.file()));
        try {
            migrate(database);
            place.note();
            return new Store(database, clock);
        } catch (FlywayException e) {
            database.close();
            throw new Refused(
                    Reason.UNAVAILABLE,
                    "The casebook's tables are not those of this version. Maybe a newer version of this program made them. ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")",
                    e);
        }
    }

    /** Messages of failures name no values: they may be a person's, and messages end in logs. */
    private static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source)
                .configure(
                        StatementExceptions.class,
                        exceptions -> exceptions.setMessageRendering(StatementExceptions.MessageRendering.NONE));
    }

    private static void migrate(Database database) {
        Flyway.configure(Store.class.getClassLoader())
                .dataSource(database.forMigrations())
                .locations(MIGRATIONS + "common", MIGRATIONS + database.dialect())
                .ignoreMigrationPatterns(new String[0])
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    /** Who wants to know the end of the chain after each change; must not throw, for the change is done. */
    public void afterCommit(Consumer<Chain.Head> listener) {
        this.afterCommit = listener;
    }

    public Clock clock() {
        return clock;
    }

    /** Reads in one transaction. */
    public <T> T read(Function<Handle, T> work) {
        try {
            return reading.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        }
    }

    /** Changes something, wholly or not at all, and tries again where the database asks for it. */
    public <T> T write(Actor actor, Function<Writing, T> work) {
        return write(actor, false, work);
    }

    /**
     * Changes something once, however often it is asked for with the same key; without a key, once.
     *
     * @param key the caller's own key for this post, or blank
     * @param action what is asked for
     * @param content all of what is asked for
     * @param work what to do; gives the answer to keep
     * @throws Refused when the key came before with other content
     */
    public String post(Actor actor, String key, String action, String content, Function<Writing, String> work) {
        String once = key.isBlank() ? java.util.UUID.randomUUID().toString() : key;
        return write(actor, true, change -> Once.answer(change, once, action, content, work));
    }

    private <T> T write(Actor actor, boolean mayBeRepeated, Function<Writing, T> work) {
        for (int tries = 1; ; tries++) {
            Attempt<T> attempt = new Attempt<>(actor, work);
            try {
                T result = inTurn(attempt);
                // Not in turn: who signs a checkpoint may be waiting for one itself.
                attempt.head.ifPresent(afterCommit);
                return result;
            } catch (RuntimeException e) {
                if (tries >= MOST_TRIES || !isWorthAnotherTry(e, mayBeRepeated || !attempt.isCommitting)) {
                    throw Failures.translated(e);
                }
            }
            pause(tries);
        }
    }

    private <T> T inTurn(Attempt<T> attempt) {
        turn.lock();
        try {
            return writing.inTransaction(attempt::run);
        } finally {
            turn.unlock();
        }
    }

    private static boolean isWorthAnotherTry(RuntimeException failure, boolean evenIfBroken) {
        Optional<SQLException> said = Failures.said(failure);
        return said.isPresent()
                && (Failures.isWorthAnotherTry(said.get()) || evenIfBroken && Failures.isBroken(said.get()));
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10L << tries));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Reason.UNAVAILABLE, "The database was not reached before this was interrupted.", e);
        }
    }

    /** One try at a change. */
    private final class Attempt<T> {
        private final Actor actor;
        private final Function<Writing, T> work;
        private Optional<Chain.Head> head = Optional.empty();
        private boolean isCommitting;

        Attempt(Actor actor, Function<Writing, T> work) {
            this.actor = actor;
            this.work = work;
        }

        T run(Handle handle) {
            database.takeTurn(handle);
            Writing change = new Writing(handle, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor);
            T result = work.apply(change);
            head = change.head();
            isCommitting = true;
            return result;
        }
    }

    /** Copies the whole database into a new file, as one transaction sees it, while others go on working. */
    public void copyTo(Path file) {
        database.copyTo(file);
    }

    /** Removes from the files what was deleted from the tables. */
    public void wipe() {
        database.wipe();
    }

    @Override
    public void close() {
        database.close();
    }
}
