package org.probity.fact;

import java.util.List;

/**
 * A flag that a rule raised, as other rules see it.
 *
 * @param rule id of the rule
 * @param severity its severity
 * @param subjectId whom it is about
 * @param subjectName name of whom it is about
 * @param cites ids of the subject, and of the rows and parties the finding rests on
 * @param origins the rows it was made from
 */
public record Finding(
        String rule,
        @OneOf({"BLOCK", "HIGH", "MEDIUM", "LOW", "INFO"}) String severity,
        String subjectId,
        String subjectName,
        List<String> cites,
        List<Origin> origins)
        implements DerivedFact {

    public Finding {
        cites = List.copyOf(cites);
        origins = List.copyOf(origins);
    }
}
