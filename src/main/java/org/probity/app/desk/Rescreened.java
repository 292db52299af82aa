package org.probity.app.desk;

import java.util.List;

import org.probity.decision.Outcome;

/**
 * A subject looked at again, because something it rests on has changed.
 *
 * @param before id of the screening on record
 * @param after id of the new one; blank where it was not, or could not be screened again
 * @param subject name and id of the subject
 * @param kind kind of the subject
 * @param because why
 * @param then what was said
 * @param now what is said, or would be; as before where it could not be screened again
 * @param reopened dispositions that hold no longer
 */
public record Rescreened(
        String before,
        String after,
        String subject,
        String kind,
        List<Because> because,
        Outcome then,
        Outcome now,
        List<Reopened> reopened) {

    public Rescreened {
        because = List.copyOf(because);
        reopened = List.copyOf(reopened);
    }

    /**
     * A disposition that was opened again.
     *
     * @param id the disposition
     * @param changed what it was bound to and is another now
     */
    public record Reopened(String id, List<String> changed) {
        public Reopened {
            changed = List.copyOf(changed);
        }
    }
}
