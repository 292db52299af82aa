package org.probity.app.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.probity.app.Book;
import org.probity.app.BookInForce;
import org.probity.app.BorrowedBook;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.casebook.Stamp;
import org.probity.fact.Problem;
import org.probity.fact.Subject;
import org.probity.screening.Screener;

/**
 * One subject screened at a time. The mission's records and lists are read once; a submission is laid over them. Every
 * screening sees one book and one state of the records, whatever is published or read anew meanwhile. Safe for threads.
 */
public final class Desk implements AutoCloseable {

    private final Settings settings;
    private final List<Path> inputs;
    private final BookInForce books;
    private final boolean ownsBooks;
    private volatile Records records;
    private volatile String mark;
    private volatile @Nullable RecordsWatch watch;
    private volatile List<String> refused = List.of();

    private Desk(Settings settings, List<Path> inputs, BookInForce books, boolean ownsBooks) {
        this.settings = settings;
        this.inputs = List.copyOf(inputs);
        this.books = books;
        this.ownsBooks = ownsBooks;
        this.mark = FilesMark.of(settings, this.inputs);
        this.records = Records.read(settings, inputs);
    }

    /**
     * Reads the records and the rules of the settings.
     *
     * @param records folders and files of the mission's records; none for a desk without a register
     * @throws org.probity.app.RulesRefused when anything is wrong with the rules
     */
    public static Desk open(Settings settings, List<Path> records) {
        return new Desk(settings, records, BookInForce.of(Probity.book(settings)), true);
    }

    /** The same with a book in force that others swap. */
    public static Desk open(Settings settings, List<Path> records, BookInForce books) {
        return new Desk(settings, records, books, false);
    }

    /**
     * Judges the subject of a submission by the book in force.
     *
     * @throws SubmissionRefused when anything typed cannot be read, or nobody of that id and kind is known
     */
    public Screened screen(Submission submission) {
        Records from = records;
        try (BorrowedBook book = books.current()) {
            return new Screening(settings, from, book).of(submission);
        }
    }

    /** What is wrong with a submission, without judging anybody; empty when it can be screened. */
    public List<Problem> problems(Submission submission) {
        Records from = records;
        try (BorrowedBook book = books.current()) {
            return new Screening(settings, from, book).problems(submission);
        }
    }

    /** Parties of the register by id, number, account, phone, mail, or name in any script; surest first. */
    public List<Found> find(String text, int most) {
        Records from = records;
        return on(from, ground -> from.finder().find(text, most, ground));
    }

    /** What the register says of a party; empty when no row names it. */
    public Optional<PartyView> party(String id) {
        return on(records, ground -> ground.view(id));
    }

    /** Everybody in the register who can be screened, in its order. */
    public List<Subject> subjects() {
        return on(records, ground -> ground.dossiers().subjects());
    }

    /** By what a screening would be judged now. */
    public Stamp stamp() {
        Records from = records;
        try (BorrowedBook book = books.current()) {
            return from.ground(settings, book, Optional.empty()).stamp();
        }
    }

    /** What searches the lists now, for whoever is in no register. */
    public Screener screener() {
        return on(records, Ground::screener);
    }

    /** The book in force, to read in. */
    public Book book() {
        try (BorrowedBook book = books.current()) {
            return book.book();
        }
    }

    /** What is wrong with the records: files that could not be used. */
    public List<Problem> problems() {
        return records.problems();
    }

    /** The day that is judged when a submission names none. */
    public LocalDate asOf() {
        return records.asOf(settings);
    }

    /**
     * Reads records and lists again and takes them into use, whole, unless they are worse than those in use: see
     * {@link #refused}. Screenings that have begun keep what they began with.
     *
     * @return whether something else is in use now
     */
    public synchronized boolean reload() {
        String before = filesMark();
        List<String> worse;
        Records read;
        try {
            read = Records.read(settings, inputs);
            worse = worse(read);
        } catch (RuntimeException unreadable) {
            mark = before;
            refused = List.of("They cannot be read (" + unreadable.getClass().getSimpleName() + ").");
            return false;
        }
        if (!filesMark().equals(before)) {
            // Somebody writes to them: what was read may be half of the old and half of the new.
            return false;
        }
        mark = before;
        refused = worse;
        boolean isOther = worse.isEmpty() && !read.hash().equals(records.hash());
        if (isOther) {
            records = read;
        }
        return isOther;
    }

    /** What is wrong with what was read that was not before. Makes it ready besides, so that nobody has to wait for it. */
    private List<String> worse(Records read) {
        List<String> worse = new ArrayList<>(read.worseThan(records));
        List<Problem> before = on(records, ground -> ground.who().problems());
        on(read, ground -> ground.who().problems()).stream()
                .filter(problem -> !before.contains(problem))
                .map(Problem::toString)
                .forEach(worse::add);
        return List.copyOf(worse);
    }

    /** Takes changed records and lists into use from now on, looking again after each pause; see {@link RecordsWatch}. */
    public void watch(Duration pause, Consumer<String> say) {
        watch = new RecordsWatch(this, say).every(pause);
    }

    /** Why the files read last were not taken into use; empty where they were. */
    public List<String> refused() {
        return refused;
    }

    /** How the files looked when they were read last. */
    String mark() {
        return mark;
    }

    /** How the files look now. */
    String filesMark() {
        return FilesMark.of(settings, inputs);
    }

    private <T> T on(Records from, java.util.function.Function<Ground, T> question) {
        try (BorrowedBook book = books.current()) {
            return question.apply(from.ground(settings, book, Optional.empty()));
        }
    }

    @Override
    public void close() {
        RecordsWatch watching = watch;
        if (watching != null) {
            watching.close();
        }
        if (ownsBooks) {
            books.close();
        }
    }
}
