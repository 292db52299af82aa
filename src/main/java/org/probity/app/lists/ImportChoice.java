package org.probity.app.lists;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How files are imported.
 *
 * @param list name of the list; without it the one that usually comes in the files' form
 * @param mapping mapping file, for a list of an own form
 * @param sample whether they are an invented sample, which need not have the size of the real list
 * @param evenIfSmaller whether the list may lose more than a tenth, or a kind of entries
 */
public record ImportChoice(Optional<String> list, Optional<Path> mapping, boolean sample, boolean evenIfSmaller) {

    /** Everything as recognised. */
    public static ImportChoice usual() {
        return new ImportChoice(Optional.empty(), Optional.empty(), false, false);
    }

    /** The same, for a list whose name is known. */
    public ImportChoice withList(String name) {
        return new ImportChoice(Optional.of(name), mapping, sample, evenIfSmaller);
    }
}
