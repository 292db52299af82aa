package org.probity.batch;

/** Somebody who wants to know how far the work is. Called by one thread at a time. */
public interface Progress {

    /** Nobody wants to know. */
    static Progress nobody() {
        return new Progress() {
            @Override
            public void begins(String phase, long total) {}

            @Override
            public void advances(long by) {}

            @Override
            public void ends() {}
        };
    }

    /** A piece of work begins. */
    void begins(String phase, long total);

    /** More of it is done. */
    void advances(long by);

    /** The first finding was raised. Called once, by any thread. */
    default void findsFirst() {}

    /** It is done. */
    void ends();
}
