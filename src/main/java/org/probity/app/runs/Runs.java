package org.probity.app.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.probity.app.BorrowedBook;
import org.probity.app.Mistake;
import org.probity.app.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All runs that were begun on a page, one folder each. One run works at a time, the others wait. A run that was at work when
 * the program ended begins anew at the next start: the same files give the same output. Safe for threads.
 */
public final class Runs implements AutoCloseable {

    /** Files that are taken. */
    public static final Set<String> ENDINGS =
            Set.of("csv", "tsv", "tab", "psv", "txt", "xlsx", "json", "jsonl", "ndjson");

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9]{12}");
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int MOST_WAITING = 20;
    private static final Comparator<RunState> NEWEST_FIRST =
            Comparator.comparing(RunState::made).reversed().thenComparing(RunState::id);

    private final Path home;
    private final Settings settings;
    private final Supplier<BorrowedBook> book;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, RunState> states = new ConcurrentHashMap<>();
    private final Map<String, RunProgress> atWork = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "run");
        thread.setDaemon(true);
        return thread;
    });

    private Runs(Path home, Settings settings, Supplier<BorrowedBook> book, Clock clock) {
        this.home = home;
        this.settings = settings;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Opens the runs below a folder, and begins anew those that were at work.
     *
     * @param book lends the book in force; a run keeps it to its end
     */
    public static Runs open(Path home, Settings settings, Supplier<BorrowedBook> book, Clock clock) {
        Runs runs = new Runs(home, settings, book, clock);
        runs.read();
        return runs;
    }

    private void read() {
        try {
            Files.createDirectories(home);
            try (Stream<Path> folders = Files.list(home)) {
                folders.filter(folder -> ID.matcher(RunFolder.nameOf(folder)).matches())
                        .forEach(folder ->
                                new RunFolder(folder).state().ifPresent(state -> states.put(state.id(), state)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all().stream()
                .filter(state -> state.status() == RunStatus.WAITING || state.status() == RunStatus.RUNNING)
                .sorted(NEWEST_FIRST.reversed())
                .forEach(state -> begin(state.id()));
    }

    /** All runs, the newest first. */
    public List<RunState> all() {
        List<RunState> all = new ArrayList<>(states.values());
        all.sort(NEWEST_FIRST);
        return all;
    }

    public Optional<RunState> find(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** The folder of a run that there is. */
    public RunFolder folder(String id) {
        if (!states.containsKey(id)) {
            throw new IllegalArgumentException("There is no run \"" + id + "\"");
        }
        return new RunFolder(home.resolve(id));
    }

    /** A new run without files. */
    public RunState make(String owner, RunChoices choices) {
        return make(owner, choices, "");
    }

    /** A new run with the files of an earlier one. */
    public RunState again(String id, String owner) {
        RunState earlier = find(id).orElseThrow();
        RunState state = make(owner, earlier.choices(), id);
        folder(state.id()).copyInputs(folder(id));
        return state;
    }

    private RunState make(String owner, RunChoices choices, String again) {
        RunState state = RunState.draft(newId(), owner, clock.instant(), again, choices);
        RunFolder.make(home.resolve(state.id()));
        keep(state);
        return state;
    }

    private String newId() {
        StringBuilder id = new StringBuilder();
        random.ints(12, 0, LETTERS.length()).forEach(at -> id.append(LETTERS.charAt(at)));
        return id.toString();
    }

    private void keep(RunState state) {
        new RunFolder(home.resolve(state.id())).keep(state);
        states.put(state.id(), state);
    }

    /** Whether files of this name are taken. */
    public static boolean isTaken(String sentAs) {
        return SafeName.hasEnding(sentAs, ENDINGS);
    }

    /** Keeps a file of a draft; returns the name it got. */
    public String addFile(String id, String sentAs, InputStream content) {
        checkDraft(id);
        try {
            return folder(id).keep(sentAs, content, ENDINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the mapping file of a draft. */
    public void addMapping(String id, String json) {
        checkDraft(id);
        folder(id).keepMapping(json);
    }

    /** Takes back a file of a draft. */
    public void removeFile(String id, String name) {
        checkDraft(id);
        folder(id).file(name).ifPresent(file -> {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public void choose(String id, RunChoices choices) {
        checkDraft(id);
        keep(find(id).orElseThrow().with(choices));
    }

    private void checkDraft(String id) {
        if (find(id).orElseThrow().status() != RunStatus.DRAFT) {
            throw new IllegalStateException("Run " + id + " is no draft any more");
        }
    }

    /**
     * Lets a draft wait for its turn.
     *
     * @return false when it is no draft any more, or too many wait already
     */
    public synchronized boolean start(String id) {
        RunState state = find(id).orElseThrow();
        long waiting = states.values().stream()
                .filter(one -> one.status() == RunStatus.WAITING)
                .count();
        if (state.status() != RunStatus.DRAFT || waiting >= MOST_WAITING) {
            return false;
        }
        keep(state.with(RunStatus.WAITING, clock.instant(), ""));
        begin(id);
        return true;
    }

    private void begin(String id) {
        RunProgress progress = new RunProgress();
        atWork.put(id, progress);
        worker.execute(() -> work(find(id).orElseThrow(), progress));
    }

    /** Stops a run that waits or is at work. */
    public synchronized void stop(String id) {
        RunProgress progress = atWork.get(id);
        if (progress != null) {
            progress.stop();
        }
    }

    /** How far a run is that waits or is at work. */
    public Optional<RunSeen> progress(String id) {
        return Optional.ofNullable(atWork.get(id)).map(RunProgress::seen);
    }

    private void work(RunState state, RunProgress progress) {
        String id = state.id();
        try {
            progress.goOnUnlessStopped();
            RunState running = state.with(RunStatus.RUNNING, clock.instant(), "");
            keep(running);
            keep(new RunWork(settings, book, folder(id), running).done(progress, clock));
        } catch (RunProgress.Stopped e) {
            keep(state.with(RunStatus.STOPPED, clock.instant(), ""));
        } catch (RunWork.Impossible e) {
            keep(state.with(RunStatus.FAILED, clock.instant(), String.valueOf(e.getMessage())));
        } catch (RuntimeException | Error e) {
            LOG.error("run {} ended by mistake: {}", id, Mistake.trace(e));
            keep(state.with(RunStatus.FAILED, clock.instant(), "This is our mistake; see the log of the server."));
        } finally {
            atWork.remove(id);
        }
    }

    /** Lets the run at work begin anew at the next start. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
