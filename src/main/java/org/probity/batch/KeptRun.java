package org.probity.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.NewRun;
import org.probity.casebook.NewScreening;
import org.probity.casebook.Run;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.audit.Hashes;

/**
 * Keeps the decisions of a run in the casebook, some hundreds at a time. A run of the same input that was interrupted goes
 * on: decisions that are on record already are not kept again. Not safe for threads.
 */
public final class KeptRun implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final Casebook casebook;
    private final Actor actor;
    private final long alreadyKept;
    private final Function<Judged, NewScreening> screenings;
    private final InOrder inOrder;
    private final List<Judged> waiting = new ArrayList<>();
    private Run run;
    private long seen;

    private KeptRun(
            Casebook casebook, Actor actor, Function<Judged, NewScreening> screenings, InOrder inOrder, Run run) {
        this.casebook = casebook;
        this.actor = actor;
        this.screenings = screenings;
        this.inOrder = inOrder;
        this.run = run;
        this.alreadyKept = run.done();
    }

    /**
     * Begins to keep a run, or goes on with the one of the same input that was interrupted.
     *
     * @param casebook where
     * @param card what went in
     * @param subjects how many there are
     * @param screenings what is kept of a subject; asked only for those that are not on record yet, by several threads
     * @param threads how many
     * @param actor in whose name
     */
    public static KeptRun begin(
            Casebook casebook,
            RunCard card,
            long subjects,
            Function<Judged, NewScreening> screenings,
            int threads,
            Actor actor) {
        Map<String, Object> what = new LinkedHashMap<>(RunJson.of(card));
        what.put("subjects", subjects);
        String json = CanonicalJson.of(what);
        Run run = casebook.runs().begin(new NewRun(Hashes.sha256(json), json, subjects), actor);
        return new KeptRun(casebook, actor, screenings, new InOrder(threads), run);
    }

    /** Takes the next decision, in the order of the subjects. */
    public void add(Judged judged) {
        if (seen++ < alreadyKept) {
            return;
        }
        waiting.add(judged);
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        List<NewScreening> chunk = new ArrayList<>(waiting.size());
        inOrder.each(waiting, screenings, chunk::addAll);
        run = casebook.runs().keep(run, chunk, actor);
        waiting.clear();
    }

    /** Keeps what is left, and ends the run. */
    public Run end() {
        if (!waiting.isEmpty()) {
            flush();
        }
        return casebook.runs().end(run, actor);
    }

    @Override
    public void close() {
        inOrder.close();
    }

    /** How many decisions were on record before. */
    public long alreadyKept() {
        return alreadyKept;
    }
}
