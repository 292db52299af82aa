package org.probity.app.pack;

/** No pack can be made, or this is none that may be opened. */
public final class PackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PackRefused(String message) {
        super(message);
    }
}
