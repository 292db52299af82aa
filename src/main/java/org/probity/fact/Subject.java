package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom a dossier is about, and on what day it is judged. There is exactly one in a dossier.
 *
 * @param id the subject's id
 * @param name its name
 * @param kind what is judged
 * @param asOf the day judged
 * @param missionCode the mission, blank where none is named
 * @param origins the rows that make it a subject
 */
public record Subject(
        String id,
        String name,
        @OneOf({"vendor", "official", "unit", "buyer"}) String kind,
        LocalDate asOf,
        String missionCode,
        List<Origin> origins)
        implements DerivedFact {

    public Subject {
        origins = List.copyOf(origins);
    }
}
