package org.probity.app.desk;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.probity.app.Lookout;

/**
 * Looks now and then whether record files or lists have changed, and takes them into use in a running process, all at once.
 * What is worse than what is in use never gets there; that is said once.
 */
final class RecordsWatch implements AutoCloseable {

    private final Desk desk;
    private final Lookout lookout;
    private String seen; // guarded by this

    /**
     * @param desk what takes them into use
     * @param say takes lines for the log, without personal data
     */
    RecordsWatch(Desk desk, Consumer<String> say) {
        this.desk = desk;
        this.seen = desk.mark();
        this.lookout = new Lookout("records-watch", say);
    }

    /** Looks again and again. */
    RecordsWatch every(Duration pause) {
        lookout.every(pause, this::look);
        return this;
    }

    /**
     * Looks once. Files are read when two looks have found them the same: before that somebody may still be writing.
     *
     * @return whether something else is in use now
     */
    synchronized boolean look() {
        try {
            String now = desk.filesMark();
            boolean isAtRest = now.equals(seen);
            seen = now;
            if (!isAtRest || now.equals(desk.mark())) {
                return false;
            }
            boolean isOther = desk.reload();
            List<String> refused = desk.refused();
            if (!refused.isEmpty()) {
                lookout.tell("Changed records or lists were not taken: " + refused.size() + " problems, first "
                        + refused.get(0) + " Those in use stay.");
            } else if (isOther) {
                lookout.tell("Changed records or lists are in use ("
                        + desk.stamp().records().substring(0, 7) + ").");
            }
            return isOther;
        } catch (RuntimeException unforeseen) {
            // Whatever is wrong, what is in use stays, and the next look may find it mended.
            lookout.tell("Changed records or lists were not taken ("
                    + unforeseen.getClass().getSimpleName() + "). Those in use stay.");
            return false;
        }
    }

    @Override
    public void close() {
        lookout.close();
    }
}
