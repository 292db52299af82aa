package org.probity.casebook.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.probity.casebook.Actor;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.Chain;
import org.probity.casebook.audit.Hashes;

/** A change under way, and the entries that tell of it in the same transaction. Not safe for threads. */
public final class Writing {

    private final Handle handle;
    private final Instant now;
    private final Actor actor;

    /** The end of the chain, once something was entered; nobody else writes meanwhile. */
    private Optional<Chain.Head> head = Optional.empty();

    Writing(Handle handle, Instant now, Actor actor) {
        this.handle = handle;
        this.now = now;
        this.actor = actor;
    }

    /** The transaction. */
    public Handle handle() {
        return handle;
    }

    /** Its moment. */
    public Instant now() {
        return now;
    }

    /** Who makes the change. */
    public Actor actor() {
        return actor;
    }

    /** Adds an entry to the audit trail; see {@link Chain#append}. */
    public void record(Action action, String object, Map<String, ?> details) {
        Chain.Head end = head.orElseGet(() -> Chain.head(handle));
        head = Optional.of(Chain.append(handle, end, new Chain.News(now, actor.id(), action, object, details)));
    }

    /** The end of the chain, where something was entered. */
    Optional<Chain.Head> head() {
        return head;
    }

    /** The next number of a table that counts its rows. */
    public long next(String table) {
        return handle.select("SELECT COALESCE(MAX(number), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    /** Keeps a text without personal data by its hash, which is returned. */
    public String text(String text) {
        String hash = Hashes.sha256(text);
        handle.execute("INSERT INTO texts (sha256, text) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, text);
        return hash;
    }
}
