package org.probity.batch;

/** Tells another all that it is told; whoever wants to hear some of it itself extends it. */
public class RelayedProgress implements Progress {

    private final Progress other;

    public RelayedProgress(Progress other) {
        this.other = other;
    }

    @Override
    public void begins(String phase, long total) {
        other.begins(phase, total);
    }

    @Override
    public void advances(long by) {
        other.advances(by);
    }

    @Override
    public void findsFirst() {
        other.findsFirst();
    }

    @Override
    public void ends() {
        other.ends();
    }
}
