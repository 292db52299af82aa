package org.probity.casebook;

import java.time.Instant;
import java.time.LocalDate;

import org.probity.decision.Outcome;

/**
 * A screening in a list of many.
 *
 * @param id such as "S-000123"
 * @param at when it was kept
 * @param by login of who made it
 * @param subjectId the subject's id; blank once erased
 * @param subjectName its name; blank once erased
 * @param subjectKind vendor, official, unit or buyer
 * @param outcome what to do
 * @param asOf the day judged
 * @param findings number of its findings
 * @param bookHash hash of the rule book it was judged by
 */
public record ScreeningLine(
        String id,
        Instant at,
        String by,
        String subjectId,
        String subjectName,
        String subjectKind,
        Outcome outcome,
        LocalDate asOf,
        int findings,
        String bookHash) {}
