package org.probity.app.desk;

import java.util.List;

/**
 * A party of the register that a search found.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is, such as "company"; blank when unknown
 * @param subjectKinds as what it can be screened: vendor, official, unit, buyer; none for others
 * @param country its country, or blank
 * @param by what met: id, number, account, phone, email, name or alias
 * @param matched the text of the register that met
 * @param score how alike a name is, 0-1; 1 for all else
 */
public record Found(
        String id,
        String name,
        String kind,
        List<String> subjectKinds,
        String country,
        String by,
        String matched,
        double score) {

    public Found {
        subjectKinds = List.copyOf(subjectKinds);
    }
}
