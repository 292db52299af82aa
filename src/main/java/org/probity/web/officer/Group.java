package org.probity.web.officer;

import java.util.List;
import java.util.Map;

/**
 * Cells that belong together, such as those about one owner.
 *
 * @param name its name, such as "owner"
 * @param isMany whether there can be several
 * @param cells its cells, in order
 * @param fixed what its rows hold besides, as "file.column" to a text in which {subject} stands for the subject's id and
 *     {this} for the id of whom the group is about
 */
record Group(String name, boolean isMany, List<Cell> cells, Map<String, String> fixed) {

    /** Rows of one group that a form may have. */
    static final int MOST = 30;

    Group {
        cells = List.copyOf(cells);
        fixed = Map.copyOf(fixed);
    }

    /** Whether it is always open: the few things that everybody knows. */
    boolean isMain() {
        return name.equals("main");
    }

    /** The name of a cell's field, such as "owner.2.share". */
    static String field(String group, int number, String cell) {
        return group + "." + number + "." + cell;
    }
}
