package org.probity.app.runs;

/** How far a run is. */
public enum RunStatus {
    /** Files are there; nobody has started it yet. */
    DRAFT,
    /** It waits for its turn. */
    WAITING,
    RUNNING,
    DONE,
    /** It could not be done; why is said. */
    FAILED,
    /** Somebody stopped it. */
    STOPPED;

    /** Whether nothing more will come of it by itself. */
    public boolean isOver() {
        return this == DONE || this == FAILED || this == STOPPED;
    }
}
