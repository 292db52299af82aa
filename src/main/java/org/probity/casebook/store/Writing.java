package org.probity.casebook.store;

import java.time.Instant;
import java.util.Map;

import org.jdbi.v3.core.Handle;
import org.probity.casebook.Actor;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.Chain;

/**
 * A change under way, and the entries that tell of it in the same transaction.
 *
 * @param handle the transaction
 * @param now its moment
 * @param actor who makes it
 */
public record Writing(Handle handle, Instant now, Actor actor) {

    /** Adds an entry to the audit trail; see {@link Chain#append}. */
    public void record(Action action, String object, Map<String, ?> details) {
        Chain.append(handle, now, actor.id(), action, object, details);
    }

    /** The next number of a table that counts its rows. */
    public long next(String table) {
        return handle.select("SELECT COALESCE(MAX(number), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    /** Keeps a text without personal data by its hash, which is returned. */
    public String text(String text) {
        String hash = org.probity.casebook.audit.Hashes.sha256(text);
        handle.execute("INSERT INTO texts (sha256, text) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, text);
        return hash;
    }
}
