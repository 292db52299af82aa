package org.probity.casebook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probity.casebook.Refused.Reason;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Store;
import org.probity.casebook.store.Writing;

/**
 * Runs over many subjects, kept in chunks: results, progress and audit entry of a chunk in one transaction, so that a run
 * that was killed goes on where it stood, without a lost or doubled subject. Safe for threads.
 */
public final class Runs {

    private final Store store;

    Runs(Store store) {
        this.store = store;
    }

    /** Begins a run, or finds the one of the same input that was interrupted. */
    public Run begin(NewRun wanted, Actor by) {
        by.mustBe(Role.OFFICER, Role.REVIEWER);
        return store.write(by, change -> {
            Optional<Run> interrupted =
                    where(change.handle(), "input = ? AND state = 'RUNNING'", wanted.inputHash()).stream()
                            .findFirst();
            return interrupted.orElseGet(() -> begun(change, wanted));
        });
    }

    private static Run begun(Writing change, NewRun wanted) {
        long number = change.next("runs");
        change.handle()
                .execute(
                        "INSERT INTO runs (number, input, card, subjects, done, state, started_at, started_by, version)"
                                + " VALUES (?, ?, ?, ?, 0, 'RUNNING', ?, ?, 1)",
                        number,
                        wanted.inputHash(),
                        change.text(wanted.card()),
                        wanted.subjects(),
                        change.now().toString(),
                        change.actor().id());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("input", wanted.inputHash());
        details.put("card", Hashes.sha256(wanted.card()));
        details.put("subjects", wanted.subjects());
        change.record(Action.RUN_STARTED, Ids.RUN.of(number), details);
        return one(change.handle(), number);
    }

    /**
     * Keeps the next chunk of a run.
     *
     * @param run the run as it was last seen
     * @param chunk the next screenings, in the order of the subjects
     * @return the run as it stands now
     * @throws Refused CHANGED_MEANWHILE when somebody else goes on with it too
     */
    public Run keep(Run run, List<NewScreening> chunk, Actor by) {
        by.mustBe(Role.OFFICER, Role.REVIEWER);
        return store.write(by, change -> {
            long number = Ids.RUN.number(run.id());
            advance(change, run, "done = done + " + chunk.size());
            long first = change.next("screenings");
            StringBuilder contents = new StringBuilder(chunk.size() * 64);
            try (ScreeningRows rows = new ScreeningRows(change)) {
                for (int i = 0; i < chunk.size(); i++) {
                    contents.append(rows.add(first + i, chunk.get(i), number, run.done() + i));
                }
                rows.flush();
            }
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("first", first);
            details.put("screenings", chunk.size());
            details.put("from", run.done());
            details.put("contents", Hashes.sha256(contents.toString()));
            details.put("outcomes", outcomes(chunk));
            change.record(Action.RUN_CHUNK_KEPT, run.id(), details);
            return one(change.handle(), number);
        });
    }

    private static Map<String, Integer> outcomes(List<NewScreening> chunk) {
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        chunk.forEach(one -> outcomes.merge(one.outcome().name(), 1, Integer::sum));
        return outcomes;
    }

    /** Ends a run of which every subject is on record. */
    public Run end(Run run, Actor by) {
        return ended(run, Run.State.DONE, by);
    }

    /** Gives a run up; what is on record stays. */
    public Run giveUp(Run run, Actor by) {
        return ended(run, Run.State.GIVEN_UP, by);
    }

    private Run ended(Run run, Run.State state, Actor by) {
        by.mustBe(Role.OFFICER, Role.REVIEWER);
        if (state == Run.State.DONE && run.done() != run.subjects()) {
            throw new Refused(
                    Reason.OUT_OF_ORDER,
                    run.id() + " has " + run.done() + " of " + run.subjects() + " subjects. Expected all of them.");
        }
        return store.write(by, change -> {
            advance(change, run, "state = '" + state + "', ended_at = '" + change.now() + "'");
            change.record(Action.RUN_ENDED, run.id(), Map.of("state", state.name(), "screenings", run.done()));
            return one(change.handle(), Ids.RUN.number(run.id()));
        });
    }

    private static void advance(Writing change, Run run, String how) {
        int changed = change.handle()
                .execute(
                        "UPDATE runs SET " + how + ", version = version + 1 WHERE number = ? AND version = ?",
                        Ids.RUN.number(run.id()),
                        run.version());
        if (changed != 1) {
            throw new Refused(Reason.CHANGED_MEANWHILE, run.id() + " was changed by somebody else meanwhile.");
        }
    }

    /** The run with an id. */
    public Optional<Run> find(String id) {
        long number = Ids.RUN.number(id);
        return store.read(
                handle -> where(handle, "r.number = ?", number).stream().findFirst());
    }

    /** The newest runs first. */
    public List<Run> newest(int most) {
        return store.read(handle -> where(handle, "r.number > ?", 0).stream()
                .sorted(java.util.Comparator.comparing(Run::id).reversed())
                .limit(most)
                .toList());
    }

    private static Run one(Handle handle, long number) {
        return where(handle, "r.number = ?", number).get(0);
    }

    private static List<Run> where(Handle handle, String condition, Object value) {
        return handle
                .select(
                        "SELECT r.*, t.text AS card_text FROM runs r JOIN texts t ON t.sha256 = r.card WHERE "
                                + condition + " ORDER BY r.number",
                        value)
                .mapToMap()
                .list()
                .stream()
                .map(Runs::run)
                .toList();
    }

    private static Run run(Map<String, @Nullable Object> row) {
        String endedAt = ScreeningReader.text(row, "ended_at");
        return new Run(
                Ids.RUN.of(Long.parseLong(ScreeningReader.text(row, "number"))),
                ScreeningReader.text(row, "input"),
                ScreeningReader.text(row, "card_text"),
                Long.parseLong(ScreeningReader.text(row, "subjects")),
                Long.parseLong(ScreeningReader.text(row, "done")),
                Run.State.valueOf(ScreeningReader.text(row, "state")),
                Instant.parse(ScreeningReader.text(row, "started_at")),
                ScreeningReader.text(row, "started_by"),
                endedAt.isBlank() ? Optional.empty() : Optional.of(Instant.parse(endedAt)),
                Integer.parseInt(ScreeningReader.text(row, "version")));
    }
}
