package org.probity.casebook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A disposition on record.
 *
 * @param id such as "D-000042"
 * @param kind what it is about
 * @param object what exactly; see {@link NewDisposition}
 * @param ruling what was proposed
 * @param bound what it holds for
 * @param state how far it is
 * @param steps who did what and why, in order: proposed, then confirmed or rejected, then reopened
 * @param firstParty for a matter of identity one party's id; blank once erased
 * @param secondParty for a matter of identity the other party's id; blank once erased
 * @param version grows with each step; whoever settles it says which version he saw
 */
public record Disposition(
        String id,
        DispositionKind kind,
        String object,
        Ruling ruling,
        Map<String, String> bound,
        State state,
        List<Step> steps,
        String firstParty,
        String secondParty,
        int version) {

    public Disposition {
        steps = List.copyOf(steps);
        bound = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(bound));
    }

    /** How far a disposition is. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED,
        REOPENED
    }

    /**
     * One step of a disposition.
     *
     * @param state what was reached by it
     * @param at when
     * @param by who
     * @param reason why; blank once erased
     */
    public record Step(State state, Instant at, Actor by, String reason) {}

    /** Who proposed it. */
    public Actor proposedBy() {
        return steps.get(0).by();
    }

    /** Who confirmed or rejected it. */
    public Optional<Actor> settledBy() {
        return steps.size() > 1 ? Optional.of(steps.get(1).by()) : Optional.empty();
    }

    /** Id of the screening whose finding it is about; blank otherwise. */
    public String screeningId() {
        return kind == DispositionKind.FINDING ? object.substring(0, object.indexOf('/')) : "";
    }

    /** Number of the finding it is about; 0 otherwise. */
    public int finding() {
        return kind == DispositionKind.FINDING ? Integer.parseInt(object.substring(object.indexOf('/') + 1)) : 0;
    }
}
