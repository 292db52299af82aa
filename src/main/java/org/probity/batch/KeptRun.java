package org.probity.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.ListStamp;
import org.probity.casebook.NewRun;
import org.probity.casebook.NewScreening;
import org.probity.casebook.Run;
import org.probity.casebook.Stamp;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.audit.Hashes;
import org.probity.decision.Decision;
import org.probity.fact.ListCard;

/**
 * Keeps the decisions of a run in the casebook, some hundreds at a time. A run of the same input that was interrupted goes
 * on: decisions that are on record already are not kept again. Not safe for threads.
 */
public final class KeptRun {

    private static final int AT_ONCE = 500;

    private final Casebook casebook;
    private final Actor actor;
    private final Stamp stamp;
    private final long alreadyKept;
    private final List<NewScreening> waiting = new ArrayList<>();
    private Run run;
    private long seen;

    private KeptRun(Casebook casebook, Actor actor, Stamp stamp, Run run) {
        this.casebook = casebook;
        this.actor = actor;
        this.stamp = stamp;
        this.run = run;
        this.alreadyKept = run.done();
    }

    /** Begins to keep a run, or goes on with the one of the same input that was interrupted. */
    public static KeptRun begin(Casebook casebook, RunCard card, long subjects, Actor actor) {
        Map<String, Object> what = new LinkedHashMap<>(RunJson.of(card));
        what.put("subjects", subjects);
        String json = CanonicalJson.of(what);
        Run run = casebook.runs().begin(new NewRun(Hashes.sha256(json), json, subjects), actor);
        return new KeptRun(casebook, actor, stamp(card), run);
    }

    private static Stamp stamp(RunCard card) {
        return new Stamp(
                card.probity(),
                card.drools(),
                card.rulesHash(),
                card.lists().stream().map(KeptRun::stamp).toList(),
                "",
                Hashes.sha256(CanonicalJson.of(card.inputs().stream()
                        .map(input -> List.of(input.name(), input.file().sha256()))
                        .toList())),
                card.asOf(),
                card.mission());
    }

    private static ListStamp stamp(ListCard list) {
        return new ListStamp(
                list.list(),
                list.title() == null ? list.list() : list.title(),
                list.publisher() == null ? "" : list.publisher(),
                list.retrievedOn(),
                list.version() == null ? "" : list.version(),
                list.entries() == null ? 0 : list.entries(),
                "");
    }

    /** Takes the next decision, in the order of the subjects. */
    public void add(Decision decision) {
        if (seen++ < alreadyKept) {
            return;
        }
        waiting.add(NewScreening.of(decision, stamp, "", ""));
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        run = casebook.runs().keep(run, waiting, actor);
        waiting.clear();
    }

    /** Keeps what is left, and ends the run. */
    public Run end() {
        if (!waiting.isEmpty()) {
            flush();
        }
        return casebook.runs().end(run, actor);
    }

    /** How many decisions were on record before. */
    public long alreadyKept() {
        return alreadyKept;
    }
}
