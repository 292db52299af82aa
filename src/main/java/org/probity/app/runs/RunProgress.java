package org.probity.app.runs;

import org.probity.batch.Progress;

/** How far the run at work is, and whether somebody wants it to stop. Safe for threads. */
final class RunProgress implements Progress {

    private volatile String phase = "reading";
    private volatile long total;
    private volatile long done;
    private volatile boolean isStopped;

    /** Thrown into a run that somebody stopped. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    @Override
    public void begins(String what, long of) {
        goOnUnlessStopped();
        done = 0;
        total = of;
        phase = what;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // Called by one thread at a time.
    public void advances(long by) {
        done += by;
        goOnUnlessStopped();
    }

    @Override
    public void ends() {
        done = total;
    }

    void stop() {
        isStopped = true;
    }

    void goOnUnlessStopped() {
        if (isStopped) {
            throw new Stopped();
        }
    }

    RunSeen seen() {
        return new RunSeen(phase, done, total);
    }
}
