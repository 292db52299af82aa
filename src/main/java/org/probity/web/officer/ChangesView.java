package org.probity.web.officer;

import java.util.List;

/**
 * What has changed since something was settled.
 *
 * @param before id of the screening in which it was settled
 * @param after id of the newest screening of the same subject
 * @param all what has changed
 */
public record ChangesView(String before, String after, List<Change> all) {

    public ChangesView {
        all = List.copyOf(all);
    }

    /**
     * Something that a disposition is bound to and that is another now.
     *
     * @param words what it is, in the reader's words
     * @param cells what of it differs; empty for a rule, and for a row that is not on record
     */
    public record Change(String words, List<Cell> cells) {
        public Change {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell that differs.
     *
     * @param name its column, or its label in a list
     * @param before what stood there, or blank
     * @param after what stands there, or blank
     */
    public record Cell(String name, String before, String after) {}
}
