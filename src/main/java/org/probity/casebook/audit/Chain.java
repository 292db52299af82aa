package org.probity.casebook.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jdbi.v3.core.Handle;

/** The chain of entries in the database: adds to its end, in the transaction of the change that an entry tells of. */
public final class Chain {

    /** What the first entry names as the hash before it. */
    public static final String BEGINNING = "0".repeat(64);

    private Chain() {}

    /**
     * The end of the chain.
     *
     * @param size number of entries
     * @param hash hash of the last one
     */
    public record Head(long size, String hash) {}

    /** The end of the chain as this transaction sees it. */
    public static Head head(Handle handle) {
        return handle.select("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
                .map((row, context) -> new Head(row.getLong(1), row.getString(2)))
                .findOne()
                .orElse(new Head(0, BEGINNING));
    }

    /**
     * What an entry tells.
     *
     * @param at when it was done
     * @param actor account id of who did it
     * @param action what was done
     * @param object to what
     * @param details texts, numbers, flags, and lists and maps of them; nothing by which a person could be known
     */
    public record News(Instant at, String actor, Action action, String object, Map<String, ?> details) {}

    /**
     * Adds an entry.
     *
     * @param head the end of the chain
     * @return the new end
     */
    public static Head append(Handle handle, Head head, News news) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("seq", head.size() + 1);
        entry.put("at", news.at().toString());
        entry.put("actor", news.actor());
        entry.put("action", news.action().word());
        entry.put("object", news.object());
        entry.put("details", news.details());
        entry.put("previous", head.hash());
        String text = CanonicalJson.of(entry);
        Head next = new Head(head.size() + 1, Hashes.sha256(text));
        handle.execute(
                "INSERT INTO audit (seq, entry, hash, previous) VALUES (?, ?, ?, ?)",
                next.size(),
                text,
                next.hash(),
                head.hash());
        return next;
    }
}
