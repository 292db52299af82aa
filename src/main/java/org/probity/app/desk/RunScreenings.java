package org.probity.app.desk;

import java.util.function.Function;

import org.probity.app.CheckRun;
import org.probity.batch.Judged;
import org.probity.casebook.DossierJson;
import org.probity.casebook.NewScreening;
import org.probity.fact.Dossier;
import org.probity.fact.Subject;
import org.probity.rulebook.Raised;

/**
 * The screenings of a run as the casebook keeps them: with the papers and the stamp that the same subject would have had at
 * the desk, so that all that can be done with the one can be done with the other. Safe for threads.
 */
public final class RunScreenings implements Function<Judged, NewScreening> {

    private final CheckRun run;

    public RunScreenings(CheckRun run) {
        this.run = run;
    }

    @Override
    public NewScreening apply(Judged judged) {
        Subject subject = judged.decision().subject();
        Dossier dossier = run.dossiers()
                .apply(subject)
                .with(judged.connected().get().stream().map(Raised::asFact).toList());
        DossierJson papers = new DossierJson(
                dossier,
                run.judging().lists(),
                Ground.entries(dossier, run.judging().screener()));
        return NewScreening.of(
                judged.decision(),
                run.stamp(),
                papers.text(),
                SubmissionJson.of(Submission.known(subject.id(), subject.kind())));
    }
}
