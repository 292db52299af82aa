package org.probity.casebook;

import java.util.Optional;

import org.probity.decision.Outcome;

/**
 * Which screenings are wanted, newest first.
 *
 * @param text part of the subject's id or name, in any case; blank for all
 * @param subjectId the subject's whole id; blank for all
 * @param outcome one outcome only
 * @param runId one run only; blank for all
 * @param before screenings older than this one, for the next page; blank for the newest
 * @param most how many, at most 1,000
 */
public record ScreeningQuery(
        String text, String subjectId, Optional<Outcome> outcome, String runId, String before, int most) {

    /** The newest. */
    public static ScreeningQuery newest(int most) {
        return new ScreeningQuery("", "", Optional.empty(), "", "", most);
    }

    /** All of one subject, the newest first. */
    public static ScreeningQuery ofSubject(String id, int most) {
        return new ScreeningQuery("", id, Optional.empty(), "", "", most);
    }

    /** Those whose subject's id or name holds a text. */
    public static ScreeningQuery withText(String text, int most) {
        return new ScreeningQuery(text, "", Optional.empty(), "", "", most);
    }
}
