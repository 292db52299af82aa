package org.probity.batch;

/** A run that was stopped cannot go on; the message says why, and what would. */
public final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotGoOn(String message) {
        super(message);
    }
}
