package org.probity.casebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.probity.decision.Weighed;
import org.probity.fact.Origin;
import org.probity.rulebook.syntax.Severity;

/**
 * A finding as it is kept.
 *
 * @param number its number in the screening, from 1
 * @param rule id of the rule
 * @param variant number of the variant, 0 for a rule without
 * @param severity what the rule's card says
 * @param weight what it weighs after agreed measures
 * @param counts whether it has a say in the outcome; a draft rule's has none
 * @param sentence the finding in English; blank once erased
 * @param arguments the values of the sentence, in order: texts, numbers, flags or null
 * @param cites the rows it rests on
 */
public record FindingRecord(
        int number,
        String rule,
        int variant,
        Severity severity,
        Severity weight,
        boolean counts,
        String sentence,
        List<@Nullable Object> arguments,
        List<Origin> cites) {

    public FindingRecord {
        arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
        cites = List.copyOf(cites);
    }

    /** The finding at a place of a decision. */
    public static FindingRecord of(int number, Weighed finding) {
        return new FindingRecord(
                number,
                finding.raised().rule().id(),
                finding.raised().rule().variant(),
                finding.raised().severity(),
                finding.weight(),
                finding.counts(),
                finding.raised().sentence(),
                finding.raised().arguments().stream().map(FindingRecord::plain).toList(),
                finding.raised().cites());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
