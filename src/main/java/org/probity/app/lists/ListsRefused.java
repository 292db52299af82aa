package org.probity.app.lists;

/** Something about the lists cannot be done, for a reason the user can put right; the lists in use stay as they are. */
public final class ListsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message where, what was found and what was expected */
    public ListsRefused(String message) {
        super(message);
    }
}
