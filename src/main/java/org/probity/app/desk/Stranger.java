package org.probity.app.desk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.probity.dossier.Dossiers;
import org.probity.fact.Dossier;
import org.probity.fact.GivenFiles;
import org.probity.intake.Row;

/**
 * Whoever is typed into a form and stands in no record. What the mission does itself, its records know of everybody; who
 * owns a stranger or where the account is, they do not know: that is unknown until it is typed, and nobody is cleared by
 * it.
 */
final class Stranger {

    /** Files that tell who somebody is, and not what the mission did. */
    private static final Set<String> WHO_SOMEBODY_IS =
            Set.of("accounts", "addresses", "declarations", "identifiers", "ownership", "posts", "relations", "roles");

    /** Files whose rows say who a party is, and the columns by which it could be reached. */
    private static final Set<String> PARTIES = Set.of("vendors", "parties");

    private static final Set<String> CONTACTS = Set.of("phones", "emails", "address", "account");

    private Stranger() {}

    /** The dossier of a submission's subject, with what is unknown of a stranger said to be so. */
    static Dossier seen(Dossier dossier, Submission submission, Dossiers records) {
        String id = dossier.subject().id();
        boolean isKnown = !records.about(id).isEmpty() || !records.subjects(id).isEmpty();
        if (isKnown) {
            return dossier;
        }
        Set<String> unknown = new TreeSet<>(WHO_SOMEBODY_IS);
        unknown.removeAll(submission.rows().keySet());
        GivenFiles files = dossier.files().without(unknown, WHO_SOMEBODY_IS);
        for (String file : PARTIES) {
            files = files.withoutColumns(file, blank(submission.rows().getOrDefault(file, List.of()), id));
        }
        return dossier.given(files);
    }

    /** The columns by which the subject could be reached and that nobody filled in. */
    private static Set<String> blank(List<Row> rows, String id) {
        Set<String> blank = new TreeSet<>(CONTACTS);
        rows.stream()
                .filter(row -> row.text("id").equals(id))
                .forEach(row -> blank.removeIf(column -> !row.text(column).isEmpty()));
        return blank;
    }
}
