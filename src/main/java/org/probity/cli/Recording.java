package org.probity.cli;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.app.CheckRun;
import org.probity.app.desk.RunScreenings;
import org.probity.batch.Judged;
import org.probity.batch.KeptRun;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;

/** The casebook's side of a check, where it is wished. Not safe for threads. */
final class Recording implements AutoCloseable {

    private final @Nullable Casebook casebook;
    private final @Nullable KeptRun kept;

    private Recording(@Nullable Casebook casebook, @Nullable KeptRun kept) {
        this.casebook = casebook;
        this.kept = kept;
    }

    /** Keeps nothing. */
    static Recording none() {
        return new Recording(null, null);
    }

    /** Keeps a check in a casebook, which is closed with this. */
    static Recording in(Casebook casebook, CheckRun run, int threads) {
        try {
            int subjects = run.judging().subjects().size();
            return new Recording(
                    casebook,
                    KeptRun.begin(casebook, run.card(), subjects, new RunScreenings(run), threads, Actor.CONSOLE));
        } catch (RuntimeException e) {
            casebook.close();
            throw e;
        }
    }

    void add(Judged judged) {
        if (kept != null) {
            kept.add(judged);
        }
    }

    /** What to tell the user once everything is kept. */
    Optional<String> end() {
        return kept == null
                ? Optional.empty()
                : Optional.of("Kept in the casebook as " + kept.end().id()
                        + (kept.alreadyKept() == 0
                                ? "."
                                : ", which was interrupted after " + Words.number(kept.alreadyKept()) + " subjects."));
    }

    @Override
    public void close() {
        if (kept != null) {
            kept.close();
        }
        if (casebook != null) {
            casebook.close();
        }
    }
}
