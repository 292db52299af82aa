package org.probity.rulebook.syntax;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param id such as "SAN-01"
 * @param subjects kinds of subject it judges: vendor, official, unit, buyer
 * @param severity weight of its findings
 * @param status where it stands
 * @param since first day it counted
 * @param owner who answers for it
 * @param why why this is worth a look
 * @param exceptWhen the innocent explanation
 * @param ask what to ask next
 * @param source where it comes from
 */
public record Card(
        String id,
        List<String> subjects,
        Severity severity,
        Status status,
        LocalDate since,
        String owner,
        String why,
        String exceptWhen,
        String ask,
        String source) {

    public Card {
        subjects = List.copyOf(subjects);
    }
}
