package org.probity.app;

import java.util.concurrent.atomic.AtomicBoolean;

import org.probity.rulebook.RuleBook;

/** A book on loan from the one in force. It does not change until it is given back by closing it. */
public final class BorrowedBook implements AutoCloseable {

    private final BookInForce.Held held;
    private final AtomicBoolean isBack = new AtomicBoolean();

    BorrowedBook(BookInForce.Held held) {
        this.held = held;
    }

    /** Its texts, limits, tables and outcomes. */
    public Book book() {
        return held.book();
    }

    /** Its rules, built for running. */
    public RuleBook rules() {
        return held.rules();
    }

    /** SHA-256 over its texts: what every screening names. */
    public String hash() {
        return held.book().hash();
    }

    /** Gives it back. A second time changes nothing. */
    @Override
    public void close() {
        if (isBack.compareAndSet(false, true)) {
            held.release();
        }
    }
}
