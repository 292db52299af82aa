package org.probity.app.lists;

import java.util.List;
import java.util.Optional;

import org.probity.fact.Problem;
import org.probity.intake.lists.ListReading;

/**
 * What became of an import.
 *
 * @param list name of the list
 * @param reading what was read
 * @param problems why it was refused; empty when it is in use now
 * @param inUse the list in use now; empty when there is none
 */
public record ImportResult(String list, ListReading reading, List<Problem> problems, Optional<KeptList> inUse) {
    public ImportResult {
        problems = List.copyOf(problems);
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }
}
