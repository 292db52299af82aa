package org.probity.casebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probity.casebook.Disposition.State;
import org.probity.casebook.Disposition.Step;

/** Reads dispositions with their steps. */
final class DispositionReader {

    private static final String SELECT = "SELECT d.*, p.login AS proposer, s.login AS settler, r.login AS reopener"
            + " FROM dispositions d JOIN users p ON p.id = d.proposed_by LEFT JOIN users s ON s.id = d.settled_by"
            + " LEFT JOIN users r ON r.id = d.reopened_by ";

    private final Handle handle;

    DispositionReader(Handle handle) {
        this.handle = handle;
    }

    /**
     * The dispositions that meet a condition.
     *
     * @param where conditions on d and order, with question marks
     */
    List<Disposition> where(String where, Object... values) {
        return handle.select(SELECT + where, values).mapToMap().list().stream()
                .map(this::disposition)
                .toList();
    }

    /** What was written of a step. */
    private record Paper(String reason, String firstParty, String secondParty) {}

    private Disposition disposition(Map<String, @Nullable Object> row) {
        long number = ((Number) java.util.Objects.requireNonNull(row.get("number"))).longValue();
        Map<String, Paper> papers = papers(number);
        Paper proposed = papers.getOrDefault("PROPOSED", new Paper("", "", ""));
        State state = State.valueOf(text(row, "state"));
        List<Step> steps = new ArrayList<>();
        steps.add(step(State.PROPOSED, row, "proposed", "proposer", papers));
        if (state != State.PROPOSED) {
            steps.add(step(state == State.REJECTED ? state : State.CONFIRMED, row, "settled", "settler", papers));
        }
        if (state == State.REOPENED) {
            steps.add(step(state, row, "reopened", "reopener", papers));
        }
        Map<String, String> bound = new TreeMap<>();
        JsonValues.object(text(row, "bound")).forEach((key, value) -> bound.put(key, String.valueOf(value)));
        return new Disposition(
                Ids.DISPOSITION.of(number),
                DispositionKind.valueOf(text(row, "kind")),
                text(row, "object"),
                Ruling.valueOf(text(row, "ruling")),
                bound,
                state,
                steps,
                proposed.firstParty(),
                proposed.secondParty(),
                Integer.parseInt(text(row, "version")));
    }

    private static Step step(
            State state, Map<String, @Nullable Object> row, String column, String login, Map<String, Paper> papers) {
        Paper paper = papers.get(state.name());
        return new Step(
                state,
                Instant.parse(text(row, column + "_at")),
                new Actor(text(row, column + "_by"), text(row, login), Set.of()),
                paper == null ? "" : paper.reason());
    }

    private Map<String, Paper> papers(long number) {
        Map<String, Paper> papers = new LinkedHashMap<>();
        handle.select(
                        "SELECT step, reason, first_party, second_party FROM disposition_papers WHERE disposition = ?",
                        number)
                .map((row, context) ->
                        papers.put(row.getString(1), new Paper(row.getString(2), row.getString(3), row.getString(4))))
                .list();
        return papers;
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return ScreeningReader.text(row, column);
    }
}
