package org.probity.app.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.probity.app.Mistake;
import org.probity.app.desk.RescreenState.Stage;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.rulebook.RuleShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again at those on record in the background, one look at a time. Its findings name people and are therefore kept in
 * memory only, until the next look begins or the program ends; the screenings it makes are on record. Safe for threads.
 */
public final class RescreenWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RescreenWork.class);

    private final Desk desk;
    private final Casebook casebook;
    private final Function<String, Optional<RuleShelf>> books;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rescreen");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable RescreenState state;
    private final List<Rescreened> touched = new ArrayList<>();

    /**
     * @param desk judges by what is in force now
     * @param casebook what was said, and where it is kept
     * @param books the texts of earlier books by hash, as far as they are kept
     */
    public RescreenWork(Desk desk, Casebook casebook, Function<String, Optional<RuleShelf>> books, Clock clock) {
        this.desk = desk;
        this.casebook = casebook;
        this.books = books;
        this.clock = clock;
    }

    /** The look at work or the last one; empty before the first. */
    public synchronized Optional<RescreenState> state() {
        return Optional.ofNullable(state)
                .map(now -> new RescreenState(
                        now.since(),
                        now.isKept(),
                        now.by(),
                        now.at(),
                        now.stage(),
                        now.subjects(),
                        now.looked(),
                        touched));
    }

    /**
     * Begins a look, after reading records and lists again.
     *
     * @param isKept whether those touched are to be screened again
     * @return whether it began; not while another one is at work
     */
    public synchronized boolean begin(LocalDate since, boolean isKept, Actor by) {
        if (state != null && state.stage() == Stage.WORKING) {
            return false;
        }
        touched.clear();
        Instant now = clock.instant();
        state = new RescreenState(since, isKept, by, now, Stage.WORKING, 0, 0, List.of());
        Rescreening rescreening = new Rescreening(desk, casebook, by, books);
        worker.execute(() -> look(rescreening, since, isKept));
        return true;
    }

    private void look(Rescreening rescreening, LocalDate since, boolean isKept) {
        try {
            desk.reload();
            List<String> ids = rescreening.newest(since);
            for (int i = 0; i < ids.size(); i++) {
                note(Stage.WORKING, ids.size(), i, Optional.empty());
                Optional<Rescreened> found = isKept ? rescreening.again(ids.get(i)) : rescreening.look(ids.get(i));
                note(Stage.WORKING, ids.size(), i + 1, found);
            }
            note(Stage.DONE, ids.size(), ids.size(), Optional.empty());
        } catch (RuntimeException | Error e) {
            LOG.error("those on record could not be looked at again: {}", Mistake.trace(e));
            breakOff();
        }
    }

    private synchronized void note(Stage stage, int subjects, int looked, Optional<Rescreened> found) {
        RescreenState now = java.util.Objects.requireNonNull(state);
        state = new RescreenState(now.since(), now.isKept(), now.by(), now.at(), stage, subjects, looked, List.of());
        found.ifPresent(touched::add);
    }

    private synchronized void breakOff() {
        RescreenState now = java.util.Objects.requireNonNull(state);
        note(Stage.BROKEN_OFF, now.subjects(), now.looked(), Optional.empty());
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
