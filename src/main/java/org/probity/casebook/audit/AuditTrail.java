package org.probity.casebook.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jdbi.v3.core.Handle;
import org.probity.casebook.Actor;
import org.probity.casebook.Refused;
import org.probity.casebook.Refused.Reason;
import org.probity.casebook.store.Place;
import org.probity.casebook.store.Store;

/** The audit trail of a casebook: what was done, chained, and signed from time to time. Safe for threads. */
public final class AuditTrail implements AutoCloseable {

    /** A checkpoint is signed after so many entries, */
    private static final long OFTEN = 1_000;

    /** or after so much time where anything happened, and whenever the casebook is closed. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Store store;
    private final String casebook;
    private final CheckpointFile checkpoints;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "audit-checkpoints");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param store the casebook's database
     * @param place where keys and checkpoints stand
     * @throws Refused ALTERED when the trail is not the one that was signed
     */
    public AuditTrail(Store store, Place place) {
        this.store = store;
        this.casebook = casebook(store);
        this.checkpoints = new CheckpointFile(place.audit(), SigningKey.in(place.audit()));
        mustGoOnFromLast();
        store.afterCommit(this::signIfManyCame);
        timer.scheduleWithFixedDelay(this::signIfPossible, SOON.toSeconds(), SOON.toSeconds(), TimeUnit.SECONDS);
    }

    private void mustGoOnFromLast() {
        checkpoints.last().ifPresent(last -> {
            if (!last.casebook().equals(casebook)) {
                throw new Refused(
                        Reason.ALTERED, "The checkpoints are those of another casebook, " + last.casebook() + ".");
            }
            Chain.Head head = store.read(Chain::head);
            if (head.size() < last.size()) {
                throw new Refused(
                        Reason.ALTERED,
                        "The audit trail ends with entry " + head.size() + ", and on " + last.at() + " "
                                + last.size() + " were signed. Maybe an old backup was put back by hand; the command"
                                + " restore does it and says so in the trail.");
            }
            String found = store.read(handle -> hash(handle, last.size()));
            if (!found.equals(last.hash())) {
                throw new Refused(
                        Reason.ALTERED,
                        "Entry " + last.size() + " of the audit trail is not the one signed on " + last.at() + ".");
            }
        });
    }

    private static String hash(Handle handle, long seq) {
        return seq == 0
                ? Chain.BEGINNING
                : handle.select("SELECT hash FROM audit WHERE seq = ?", seq)
                        .mapTo(String.class)
                        .one();
    }

    /** An entry as it is kept: its canonical JSON and the hash of that. */
    public record Entry(long seq, String json, String hash) {}

    /** The end of the chain. */
    public Chain.Head head() {
        return store.read(Chain::head);
    }

    /** Entries from a number on, in order, at most 10,000. */
    public List<Entry> entries(long from, int most) {
        return entries(store, from, most);
    }

    private static List<Entry> entries(Store store, long from, int most) {
        return store.read(handle -> handle.select(
                        "SELECT seq, entry, hash FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?",
                        from,
                        Math.min(most, 10_000))
                .map((row, context) -> new Entry(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    /**
     * Adds an entry for something that changes nothing in the casebook itself, such as an export.
     *
     * @param details texts, numbers and flags; nothing by which a person could be known
     */
    public void record(Action action, String object, Map<String, ?> details, Actor by) {
        store.write(by, change -> {
            change.record(action, object, details);
            return action;
        });
    }

    private void signIfManyCame(Chain.Head head) {
        if (head.size() - signed() >= OFTEN) {
            signIfPossible();
        }
    }

    private synchronized long signed() {
        return checkpoints.last().map(Checkpoint::size).orElse(0L);
    }

    private void signIfPossible() {
        try {
            sign();
        } catch (RuntimeException e) {
            // The next entry or the close tries again; until then nothing is lost but the signature.
            org.slf4j.LoggerFactory.getLogger(AuditTrail.class)
                    .warn("No checkpoint could be signed: {}", e.getClass().getSimpleName());
        }
    }

    /** Signs a checkpoint over all entries, unless it was done already. */
    public synchronized void sign() {
        long from = signed();
        List<String> hashes =
                store.read(handle -> handle.select("SELECT hash FROM audit WHERE seq > ? ORDER BY seq", from)
                        .mapTo(String.class)
                        .list());
        if (!hashes.isEmpty()) {
            StringBuilder marks = new StringBuilder(hashes.size() * Checkpoint.MARK);
            hashes.forEach(hash -> marks.append(hash, 0, Checkpoint.MARK));
            add(Checkpoint.USUAL, from, from + hashes.size(), hashes.get(hashes.size() - 1), marks.toString());
        }
    }

    private void add(String kind, long from, long size, String hash, String marks) {
        Instant now = store.clock().instant();
        checkpoints.add(new Checkpoint(kind, casebook, now.toString(), from, size, hash, marks));
    }

    /** Writes the whole trail; see {@link TrailExport}. The export is itself an entry, the last one in it. */
    public synchronized long export(java.io.OutputStream to, Actor by) throws java.io.IOException {
        record(Action.EXPORT, "audit", Map.of(), by);
        sign();
        long size = signed();
        new TrailExport(to).write(casebook, size, checkpoints.lines(), from -> entries(store, from, 10_000));
        return size;
    }

    /** Writes a trail with checkpoints that were signed before, and neither adds an entry nor signs. */
    public static void export(Store store, List<String> checkpoints, java.io.OutputStream to)
            throws java.io.IOException {
        new TrailExport(to)
                .write(
                        casebook(store),
                        store.read(Chain::head).size(),
                        checkpoints,
                        from -> entries(store, from, 10_000));
    }

    /** Says in a trail that it goes on from a backup, and signs that its checkpoints go back. */
    public static void restored(Store store, Place place, Map<String, ?> lost, Actor by) {
        CheckpointFile checkpoints = new CheckpointFile(place.audit(), SigningKey.in(place.audit()));
        Chain.Head head = store.read(Chain::head);
        checkpoints.add(new Checkpoint(
                Checkpoint.RESTORE,
                casebook(store),
                store.clock().instant().toString(),
                head.size(),
                head.size(),
                head.hash(),
                ""));
        store.write(by, change -> {
            change.record(Action.RESTORE, "casebook", Map.of("lost", lost));
            return lost;
        });
    }

    private static String casebook(Store store) {
        return store.read(handle ->
                handle.select("SELECT id FROM casebook").mapTo(String.class).one());
    }

    @Override
    public void close() {
        timer.shutdownNow();
        sign();
    }
}
