package org.probity.app.candidates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.probity.app.Book;
import org.probity.app.Mistake;
import org.probity.app.Settings;
import org.probity.app.Shelves;
import org.probity.app.books.Approval;
import org.probity.app.books.BookStore;
import org.probity.app.books.Publication;
import org.probity.app.candidates.CandidateState.Stage;
import org.probity.fact.Problem;
import org.probity.rulebook.RuleShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Candidate books below a home folder, each in a folder of its own. Checks run one after the other in the background; a
 * candidate whose checks were cut off by the end of the program is checked again. Safe for threads.
 */
public final class Candidates implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Candidates.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[a-f0-9]{12}");
    private static final int LARGEST_TABLE = 1 << 20;

    private final Path folder;
    private final BookStore store;
    private final CandidateCheck check;
    private final Supplier<Book> inForce;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, CandidateState> states = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "candidate");
        thread.setDaemon(true);
        return thread;
    });

    private Candidates(Path home, CandidateCheck check, Supplier<Book> inForce, Clock clock) {
        this.folder = home.resolve("candidates");
        this.store = new BookStore(home);
        this.check = check;
        this.inForce = inForce;
        this.clock = clock;
    }

    /**
     * Opens the candidates of a home folder.
     *
     * @param house by what is judged now
     * @param records the mission's records, on which the impact is measured
     * @param decided what was said before, on which it is measured too
     * @param inForce the book in force
     */
    public static Candidates open(
            Path home, Settings house, List<Path> records, Decided decided, Supplier<Book> inForce, Clock clock) {
        Candidates candidates =
                new Candidates(home, new CandidateCheck(house, records, decided, inForce), inForce, clock);
        candidates.read();
        return candidates;
    }

    private void read() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> folders = Files.list(folder)) {
                folders.filter(one ->
                                ID.matcher(String.valueOf(one.getFileName())).matches())
                        .forEach(one -> state(one).ifPresent(state -> states.put(state.id(), state)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all().stream().filter(state -> state.stage() == Stage.CHECKING).forEach(state -> check(state.id()));
    }

    private static Optional<CandidateState> state(Path folder) {
        try {
            return Optional.of(JSON.readValue(folder.resolve("state.json").toFile(), CandidateState.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** All candidates, the newest first. */
    public List<CandidateState> all() {
        List<CandidateState> all = new ArrayList<>(states.values());
        all.sort(Comparator.comparing(CandidateState::made).reversed().thenComparing(CandidateState::id));
        return all;
    }

    public Optional<CandidateState> find(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** The candidate's book, read and checked; its problems are in it. */
    public Book book(String id) {
        return Book.read(
                Shelves.folder(texts(id)),
                "candidate " + id,
                LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC));
    }

    private Path texts(String id) {
        return folder.resolve(id).resolve("book");
    }

    /** What was published so far. */
    public List<Publication> history() {
        return store.history();
    }

    /** A published book. */
    public Book published(Publication publication) {
        return store.book(publication, LocalDate.ofInstant(publication.at(), java.time.ZoneOffset.UTC));
    }

    /** A candidate from a whole folder of rules in a zip. */
    public CandidateState fromZip(String name, InputStream zip, String owner) {
        return make(ShelfZip.read(zip), Publication.Kind.PUBLISHED, name, owner);
    }

    /**
     * A candidate from the book in force with one table replaced: limits.csv, outcome.csv, a table or sentences.
     *
     * @param path which, below the rules folder; one that the book in force has
     */
    public CandidateState fromTable(String path, InputStream csv, String owner) {
        SortedMap<String, String> texts = new TreeMap<>(inForce.get().shelf().files());
        if (!path.endsWith(".csv") || !texts.containsKey(path)) {
            throw new CandidateRefused(new Problem(
                    path, "the book in force has no such table. Expected one of " + String.join(", ", tables()) + "."));
        }
        try {
            byte[] bytes = csv.readNBytes(LARGEST_TABLE + 1);
            if (bytes.length > LARGEST_TABLE) {
                throw new CandidateRefused(new Problem(path, "it is larger than 1 MB. Expected at most that."));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            texts.put(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new CandidateRefused(new Problem(
                    path,
                    "it is not written in UTF-8, so its letters would be lost. Expected UTF-8. Maybe save it as"
                            + " \"CSV UTF-8\" in the spreadsheet."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return make(new RuleShelf(texts), Publication.Kind.PUBLISHED, path, owner);
    }

    /** The tables of the book in force, by path. */
    public List<String> tables() {
        return inForce.get().shelf().files().keySet().stream()
                .filter(path -> path.endsWith(".csv"))
                .toList();
    }

    /** A candidate that brings a published book back. */
    public CandidateState fromPublication(Publication publication, String owner) {
        return make(
                store.shelf(publication.hash()),
                Publication.Kind.ROLLED_BACK,
                String.valueOf(publication.number()),
                owner);
    }

    private CandidateState make(RuleShelf shelf, Publication.Kind kind, String from, String owner) {
        Book now = inForce.get();
        String hash = Shelves.hash(shelf);
        if (hash.equals(now.hash())) {
            throw new CandidateRefused(new Problem(from, "it is the book in force, to the letter. Expected a change."));
        }
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        try {
            for (Map.Entry<String, String> text : shelf.files().entrySet()) {
                Path file = texts(id).resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CandidateState state = new CandidateState(
                id,
                owner,
                clock.instant(),
                kind,
                from,
                hash,
                now.hash(),
                Stage.CHECKING,
                List.of(),
                0,
                List.of(),
                null,
                null,
                "",
                "",
                0);
        keep(state);
        check(id);
        return state;
    }

    private void keep(CandidateState state) {
        try {
            Path file = folder.resolve(state.id()).resolve("state.json");
            Path part = file.resolveSibling(".state.json.part");
            Files.write(part, JSON.writeValueAsBytes(state));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        states.put(state.id(), state);
    }

    private void check(String id) {
        worker.execute(() -> {
            CandidateState state = find(id).orElseThrow();
            try {
                keep(check.of(state, texts(id)));
            } catch (RuntimeException | Error e) {
                LOG.error("candidate {} could not be checked: {}", id, Mistake.trace(e));
                keep(state.checked(
                        Stage.REFUSED,
                        List.of("The checks ended by a mistake of ours; see the log of the server."),
                        0,
                        List.of(),
                        null,
                        null));
            }
        });
    }

    /** Proposes a sound candidate, made from the book that is in force. */
    public synchronized CandidateState propose(String id, String by, String reason) {
        CandidateState state = find(id).orElseThrow();
        must(state, Stage.SOUND);
        if (!state.before().equals(inForce.get().hash())) {
            throw new CandidateRefused(
                    new Problem(
                            id,
                            "another book came into force since it was made. Expected a candidate made from the book in force."));
        }
        CandidateState proposed = state.proposed(by, reason);
        keep(proposed);
        return proposed;
    }

    /**
     * Puts a proposed candidate in force.
     *
     * @param second login of who confirms it
     * @param record puts the publication on record before it counts, and may refuse it
     * @throws org.probity.app.RulesRefused when first and second are one, or the book is in force already
     */
    public synchronized Publication publish(String id, String second, Function<Publication, Publication> record) {
        CandidateState state = find(id).orElseThrow();
        must(state, Stage.PROPOSED);
        RuleShelf shelf = Shelves.folder(texts(id));
        if (!Shelves.hash(shelf).equals(state.hash())
                || !state.before().equals(inForce.get().hash())) {
            throw new CandidateRefused(new Problem(
                    id, "it or the book in force is no longer what was checked. Expected a candidate checked anew."));
        }
        Publication done = store.publish(
                shelf, state.kind(), new Approval(state.proposer(), second, state.reason()), clock.instant(), record);
        keep(state.published(done.number()));
        return done;
    }

    private static void must(CandidateState state, Stage stage) {
        if (state.stage() != stage) {
            throw new CandidateRefused(
                    new Problem(state.id(), "it is at " + state.stage() + ". Expected it at " + stage + "."));
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
