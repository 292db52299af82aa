package org.probity.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.app.CheckRun;
import org.probity.batch.KeptRun;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.decision.Decision;

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

    /** Keeps a check in the casebook of a home folder. */
    static Recording in(Path home, CheckRun run) {
        Casebook casebook = Casebook.open(home, Clock.systemUTC());
        try {
            int subjects = run.judging().subjects().size();
            return new Recording(casebook, KeptRun.begin(casebook, run.card(), subjects, Actor.CONSOLE));
        } catch (RuntimeException e) {
            casebook.close();
            throw e;
        }
    }

    void add(Decision decision) {
        if (kept != null) {
            kept.add(decision);
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
        if (casebook != null) {
            casebook.close();
        }
    }
}
