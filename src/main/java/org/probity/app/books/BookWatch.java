package org.probity.app.books;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.probity.app.Book;
import org.probity.app.BookInForce;
import org.probity.app.BorrowedBook;
import org.probity.app.Lookout;
import org.probity.app.Probity;
import org.probity.app.RulesRefused;
import org.probity.app.Settings;
import org.probity.fact.Problem;
import org.probity.proving.Proof;
import org.probity.proving.ScenarioRunner;

/**
 * Looks now and then what was published, and puts it in force in a running process. What is not sound, not whole, or does
 * not keep to its own scenarios never gets there; that is said once, and the book in force stays.
 */
public final class BookWatch implements AutoCloseable {

    private final BookStore store;
    private final BookInForce inForce;
    private final Supplier<LocalDate> today;
    private final Lookout lookout;
    private int lastTaken; // guarded by this

    /**
     * @param store where books are published
     * @param inForce what is swapped
     * @param today a day on which limits must hold
     * @param say takes lines for the log, without personal data
     */
    public BookWatch(BookStore store, BookInForce inForce, Supplier<LocalDate> today, Consumer<String> say) {
        this.store = store;
        this.inForce = inForce;
        this.today = today;
        this.lookout = new Lookout("book-watch", say);
    }

    /** A watch over what the settings lead to, where that is what is published; where it is a folder, nothing is watched. */
    public static Optional<BookWatch> over(Settings settings, BookInForce inForce, Consumer<String> say) {
        return settings.takesPublished()
                ? settings.home().map(home -> new BookWatch(new BookStore(home), inForce, settings::today, say))
                : Optional.empty();
    }

    /** Looks again and again. */
    public BookWatch every(Duration pause) {
        lookout.every(pause, this::look);
        return this;
    }

    /**
     * Looks once.
     *
     * @return whether another book is in force now
     */
    public synchronized boolean look() {
        try {
            Optional<Publication> latest = store.current();
            if (latest.isEmpty() || latest.get().number() == lastTaken) {
                return false;
            }
            Book book = store.book(latest.get(), today.get());
            boolean isOther = inForce.swap(book, this::rehearse);
            lastTaken = latest.get().number();
            if (isOther) {
                lookout.tell("The rule book " + BookStore.shortly(book.hash()) + " is in force (publication "
                        + lastTaken + ").");
            }
            return isOther;
        } catch (RulesRefused refused) {
            lookout.tell(told(refused.problems()));
        } catch (RuntimeException unreadable) {
            // Whatever is wrong with what was published, the book in force stays, and the next look may find it mended.
            lookout.tell(told(List.of(new Problem("the published book", String.valueOf(unreadable.getMessage())))));
        }
        return false;
    }

    /** Runs every scenario of the book before it counts, which also makes it warm. */
    private void rehearse(BorrowedBook candidate) {
        try (Probity probity = Probity.by(candidate, Settings.usual(today.get()))) {
            ScenarioRunner runner = probity.runner();
            List<Problem> problems = probity.scenarios().all().stream()
                    .map(runner::run)
                    .filter(proof -> !proof.holds())
                    .map(Proof::report)
                    .map(report -> new Problem("scenarios", report))
                    .toList();
            if (!problems.isEmpty()) {
                throw new RulesRefused(problems);
            }
        }
    }

    private String told(List<Problem> problems) {
        return "The published rule book was not taken: " + problems.size() + " problems, first " + problems.get(0)
                + " The rule book " + BookStore.shortly(inForce.hash()) + " stays in force.";
    }

    @Override
    public void close() {
        lookout.close();
    }
}
