package org.probity.app;

import java.util.function.Consumer;

import org.probity.rulebook.RuleBook;

/**
 * The book that is judged by: one snapshot, swapped whole. Whoever judges borrows it for as long as one screening takes
 * and gives it back; a book that was swapped away is closed when the last borrower has. Safe for threads.
 */
public final class BookInForce implements AutoCloseable {

    private Held held; // guarded by this
    private boolean isClosed; // guarded by this

    private BookInForce(Held first) {
        this.held = first;
    }

    /**
     * Puts a first book in force.
     *
     * @throws RulesRefused when anything is wrong with it
     */
    public static BookInForce of(Book book) {
        return new BookInForce(Held.of(book));
    }

    /** The book in force, to be given back by closing it. Whatever is published meanwhile, it stays the same. */
    public synchronized BorrowedBook current() {
        return held.lend();
    }

    /** Hash of the book in force. */
    public synchronized String hash() {
        return held.book().hash();
    }

    /**
     * Puts another book in force once it is wholly built. A book of the same hash changes nothing.
     *
     * @return whether the book in force is another one now
     * @throws RulesRefused when anything is wrong with it; the book in force stays
     */
    public boolean swap(Book next) {
        return swap(next, candidate -> {});
    }

    /**
     * The same after a rehearsal, which is handed the built book while the old one is still in force.
     *
     * @param rehearsal may refuse the book by throwing {@link RulesRefused}
     */
    public boolean swap(Book next, Consumer<BorrowedBook> rehearsal) {
        if (next.hash().equals(hash())) {
            return false;
        }
        Held built = Held.of(next);
        try (BorrowedBook candidate = built.lend()) {
            rehearsal.accept(candidate);
        } catch (RuntimeException refused) {
            built.release();
            throw refused;
        }
        Held old;
        synchronized (this) {
            old = isClosed ? built : held;
            held = isClosed ? held : built;
        }
        old.release();
        return old != built;
    }

    /** Lends nothing any more; the rules are closed when the last borrower has given them back. */
    @Override
    public synchronized void close() {
        if (!isClosed) {
            isClosed = true;
            held.release();
        }
    }

    /** A book with those who hold it: the book in force counts as one, each borrower as another. */
    static final class Held {

        private final Book book;
        private final RuleBook rules;
        private int holders = 1;

        private Held(Book book, RuleBook rules) {
            this.book = book;
            this.rules = rules;
        }

        private static Held of(Book book) {
            if (!book.problems().isEmpty()) {
                throw new RulesRefused(book.problems());
            }
            return new Held(book, RuleBook.of(book.rules()).ready());
        }

        Book book() {
            return book;
        }

        RuleBook rules() {
            return rules;
        }

        private synchronized BorrowedBook lend() {
            if (holders == 0) {
                throw new IllegalStateException("The book in force was closed");
            }
            holders++;
            return new BorrowedBook(this);
        }

        void release() {
            boolean last;
            synchronized (this) {
                last = --holders == 0;
            }
            if (last) {
                rules.close();
            }
        }
    }
}
