package org.probity.app.desk;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks now and then whether record files or lists have changed, and takes them into use in a running process, all at once.
 * What is worse than what is in use never gets there; that is said once.
 */
final class RecordsWatch implements AutoCloseable {

    private final Desk desk;
    private final Consumer<String> say;
    private final ScheduledExecutorService thread;
    private String seen; // guarded by this
    private String lastSaid = ""; // guarded by this

    /**
     * @param desk what takes them into use
     * @param say takes lines for the log, without personal data
     */
    RecordsWatch(Desk desk, Consumer<String> say) {
        this.desk = desk;
        this.say = say;
        this.seen = desk.mark();
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread one = new Thread(task, "records-watch");
            one.setDaemon(true);
            return one;
        });
    }

    /** Looks again and again. */
    RecordsWatch every(Duration pause) {
        thread.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
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
                tell("Changed records or lists were not taken: " + refused.size() + " problems, first " + refused.get(0)
                        + " Those in use stay.");
            } else if (isOther) {
                tell("Changed records or lists are in use ("
                        + desk.stamp().records().substring(0, 7) + ").");
            }
            return isOther;
        } catch (RuntimeException unforeseen) {
            // Whatever is wrong, what is in use stays, and the next look may find it mended.
            tell("Changed records or lists were not taken ("
                    + unforeseen.getClass().getSimpleName() + "). Those in use stay.");
            return false;
        }
    }

    private void tell(String line) {
        if (!line.equals(lastSaid)) {
            say.accept(line);
            lastSaid = line;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
