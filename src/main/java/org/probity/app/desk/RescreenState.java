package org.probity.app.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.probity.casebook.Actor;

/**
 * How far a look at those on record is.
 *
 * @param since only those screened on this day or after it
 * @param isKept whether those touched are screened again; otherwise it is only said who is
 * @param by in whose name
 * @param at when it began
 * @param stage how far it is
 * @param subjects number of subjects to look at; 0 while they are not counted yet
 * @param looked number of those looked at
 * @param touched those whom a change touches, in the order found
 */
public record RescreenState(
        LocalDate since,
        boolean isKept,
        Actor by,
        Instant at,
        Stage stage,
        int subjects,
        int looked,
        List<Rescreened> touched) {

    /** How far it is. */
    public enum Stage {
        WORKING,
        DONE,
        /** It ended by a mistake of ours, or because the program stopped; what was kept until then stays. */
        BROKEN_OFF
    }

    public RescreenState {
        touched = List.copyOf(touched);
    }
}
