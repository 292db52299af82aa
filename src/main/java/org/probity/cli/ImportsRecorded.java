package org.probity.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.probity.app.lists.ImportResult;
import org.probity.app.lists.KeptList;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Library;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.store.Place;

/** Enters imports of lists in the audit trail of the home folder's casebook, where there is one. */
final class ImportsRecorded {

    private ImportsRecorded() {}

    /**
     * Imports with the casebook open, so that no list is taken into use that cannot be entered.
     *
     * @param home the home folder
     * @param work the import
     */
    static List<ImportResult> in(Path home, Supplier<List<ImportResult>> work) {
        if (!Place.in(home).exists()) {
            return work.get();
        }
        try (Casebook casebook = Casebook.open(home, Clock.systemUTC())) {
            List<ImportResult> results = work.get();
            results.stream()
                    .filter(result -> !result.isRefused())
                    .flatMap(result -> result.inUse().stream())
                    .forEach(list -> casebook.library().keepList(kept(list), Actor.CONSOLE));
            return results;
        }
    }

    private static Library.KeptList kept(KeptList list) {
        String version = list.published().map(String::valueOf).orElse("");
        Map<String, Object> card = Map.of(
                "form", list.form(), "type", list.type(), "imported_on", list.importedOn(), "sample", list.sample());
        return new Library.KeptList(
                list.hash(), list.list(), version, Math.toIntExact(list.entries()), CanonicalJson.of(card));
    }
}
