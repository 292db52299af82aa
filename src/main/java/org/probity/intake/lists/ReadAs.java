package org.probity.intake.lists;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * As what files are read.
 *
 * @param list short name of the list
 * @param type what being listed means where the list itself does not say
 * @param mapping mapping file for a list of an own form, or null
 */
public record ReadAs(String list, String type, @Nullable Path mapping) {

    /** A list of sanctions under the given name. */
    public static ReadAs sanctions(String list) {
        return new ReadAs(list, "sanction", null);
    }
}
