package org.probity.app.lists;

import java.nio.file.Path;
import java.util.List;

import org.probity.intake.lists.ListDifference;
import org.probity.intake.lists.ListReading;
import org.probity.intake.lists.OfficialLists;
import org.probity.intake.lists.ReadAs;

/** Two readings of a list side by side. */
public final class ListComparison {

    private ListComparison() {}

    /**
     * What the last import of a list changed.
     *
     * @throws ListsRefused when there were not two imports of it
     */
    public static ListDifference ofLastImport(ListsShelf shelf, String list) {
        if (!shelf.kept().contains(list)) {
            throw new ListsRefused("\"" + list + "\" was never imported. Expected one of the lists in use: "
                    + String.join(", ", shelf.kept()) + ".");
        }
        ListReading old = shelf.readPrevious(list)
                .orElseThrow(() -> new ListsRefused(list + ": it was imported once only. Expected one before it."));
        return ListDifference.of(old, shelf.read(list).orElseThrow());
    }

    /**
     * What differs between two files, or two folders with the files of one list each.
     *
     * @throws ListsRefused when one of them is no list that can be read whole
     */
    public static ListDifference ofFiles(Path old, Path fresh) {
        return ListDifference.of(read(old), read(fresh));
    }

    private static ListReading read(Path path) {
        List<FileGroup> groups = FileGroup.of(List.of(path), ImportChoice.usual());
        if (groups.size() != 1) {
            throw new ListsRefused(path + ": there are " + groups.size() + " lists here. Expected one.");
        }
        ListReading reading = OfficialLists.read(
                groups.get(0).files(), ReadAs.sanctions(groups.get(0).list()));
        if (!reading.problems().isEmpty()) {
            throw new ListsRefused(reading.problems().get(0).toString());
        }
        return reading;
    }

    /** Removes a folder that files were fetched into. */
    public static void clear(Path folder) {
        ListFolder.delete(folder);
    }
}
