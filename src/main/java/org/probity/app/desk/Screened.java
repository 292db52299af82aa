package org.probity.app.desk;

import java.util.List;

import org.probity.casebook.DossierJson;
import org.probity.casebook.NewScreening;
import org.probity.casebook.Stamp;
import org.probity.decision.Decision;
import org.probity.decision.ListsHeld;
import org.probity.fact.Dossier;
import org.probity.fact.ListEntry;
import org.probity.fact.Problem;

/**
 * One subject judged, and everything that it rests on.
 *
 * @param submission what was asked; its subject may be called by the id under which the register knows it
 * @param dossier all that the rules saw, the findings about those connected to the subject included
 * @param decision what is said of it
 * @param stamp by which rules, lists and program, and as of which day
 * @param lists what was wrong with the lists, and what they are
 * @param entries the entries of lists that may be about parties of the dossier, as they were published
 * @param recognised whom of the form the register knew already
 * @param problems what is wrong with the register it was laid over, such as a file that could not be read; what is wrong
 *     with the submission itself is refused instead
 */
public record Screened(
        Submission submission,
        Dossier dossier,
        Decision decision,
        Stamp stamp,
        ListsHeld lists,
        List<ListEntry> entries,
        List<Recognised> recognised,
        List<Problem> problems) {

    public Screened {
        entries = List.copyOf(entries);
        recognised = List.copyOf(recognised);
        problems = List.copyOf(problems);
    }

    /** All that the decision was drawn from besides the rules. */
    public DossierJson papers() {
        return new DossierJson(dossier, lists, entries);
    }

    /** The same as the casebook keeps it. */
    public NewScreening toKeep() {
        return NewScreening.of(decision, stamp, papers().text(), SubmissionJson.of(submission));
    }
}
