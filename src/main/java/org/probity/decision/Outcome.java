package org.probity.decision;

import java.util.Locale;
import java.util.Optional;

/** What is said of a subject, lightest first. */
public enum Outcome {
    /** Nothing fired, and enough is known to say so. */
    NO_FLAG_FOUND("No flag found"),
    /** Nothing fired, but too little is known to say that this means anything. */
    CANNOT_CLEAR_YET("Cannot clear yet"),
    /** Somebody must look before the next step is taken. */
    REVIEW("Review before award"),
    /** A named person must decide before anything goes on. */
    STOP_AND_REFER("Stop and refer");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** The outcome as the reader sees it, for a kind of subject: nothing is awarded to a unit, but support is given. */
    public String words(String subjectKind) {
        return this == REVIEW && subjectKind.equals("unit") ? "Review before support" : words;
    }

    /** The outcome a table names, whatever its capitals, hyphens or spaces. */
    static Optional<Outcome> named(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (Outcome outcome : values()) {
            if (outcome.name().equals(name)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
