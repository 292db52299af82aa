package org.probity.casebook;

/** A paper that was kept, or came from elsewhere, and is not what it should be. */
public final class UnreadablePaper extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadablePaper(String message) {
        super(message);
    }
}
