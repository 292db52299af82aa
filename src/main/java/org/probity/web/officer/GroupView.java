package org.probity.web.officer;

import java.util.List;

import org.probity.web.form.Field;

/**
 * A group as it is shown.
 *
 * @param name its name
 * @param heading what it asks
 * @param hint a word of help, or blank
 * @param isMain whether it is always open
 * @param isOpen whether something in it was typed
 * @param isMany whether more can be added
 * @param rows the fields of each of its rows
 */
public record GroupView(
        String name,
        String heading,
        String hint,
        boolean isMain,
        boolean isOpen,
        boolean isMany,
        List<List<Field>> rows) {

    /** Whether anything in it has to be put right. */
    public boolean isFaulty() {
        return rows.stream().flatMap(List::stream).anyMatch(Field::isFaulty);
    }
}
