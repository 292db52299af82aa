package org.probity.app;

/** A run cannot be read again: a file of it is not there any more, or has other bytes. */
public final class RunChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunChanged(String message) {
        super(message);
    }
}
