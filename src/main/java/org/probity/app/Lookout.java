package org.probity.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Looks again and again in a thread of its own, and says the same thing once. */
public final class Lookout implements AutoCloseable {

    private final ScheduledExecutorService thread;
    private final Consumer<String> say;
    private String lastSaid = ""; // guarded by this

    /**
     * @param name of its thread
     * @param say takes lines for the log, without personal data
     */
    public Lookout(String name, Consumer<String> say) {
        this.say = say;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread one = new Thread(task, name);
            one.setDaemon(true);
            return one;
        });
    }

    /** Looks after each pause; must not throw, or it ends. */
    public void every(Duration pause, Runnable look) {
        thread.scheduleWithFixedDelay(look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Says a line, unless it was the last one said. */
    public synchronized void tell(String line) {
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
