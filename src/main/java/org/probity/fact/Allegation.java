package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An allegation against a unit or a person, graded for reliability of source and credibility of content.
 *
 * @param id the allegation's id
 * @param subjectId the unit or person it is against
 * @param unitId the unit of the person at the time
 * @param kind what is alleged
 * @param grade reliability A-F and credibility 1-6, such as B2
 * @param happenedOn day it is said to have happened
 * @param reportedOn day it was reported
 * @param status how it stands
 * @param origin where the row stands
 */
@RowOf("allegations")
public record Allegation(
        String id,
        String subjectId,
        @Nullable String unitId,

        @OneOf({"grave violation", "corruption", "abuse", "misconduct", "collusion with crime"})
        String kind,

        String grade,
        @Nullable LocalDate happenedOn,
        @Nullable LocalDate reportedOn,

        @OneOf({"open", "credible", "substantiated", "dismissed"}) @Nullable
        String status,

        Origin origin)
        implements SourceFact {
    /** Whether source and content are at least as good as the given grade: "A1" and "B2" are, for "B2", "B3" and "C1" are not. */
    public @Nullable Boolean gradedAtLeast(String worst) {
        return grade.length() == 2 && worst.length() == 2
                ? grade.charAt(0) <= worst.charAt(0) && grade.charAt(1) <= worst.charAt(1)
                : null;
    }
    /** Days from the day it happened to the given day. */
    public @Nullable Long daysBefore(@Nullable LocalDate day) {
        return Days.between(happenedOn, day);
    }
}
