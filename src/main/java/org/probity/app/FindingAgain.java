package org.probity.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.probity.decision.Alone;
import org.probity.decision.Passes;
import org.probity.decision.Weighed;
import org.probity.fact.Dossier;
import org.probity.fact.Subject;
import org.probity.rulebook.Raised;
import org.probity.rulebook.Translations;

/**
 * A finding of an earlier run, come out once more from the files of that run, with all that a picture needs.
 *
 * @param raised the finding
 * @param dossier what it was found in
 * @param translations the rules' words in other languages
 */
public record FindingAgain(Raised raised, Dossier dossier, Translations translations) {

    /**
     * What is known of it from the output of the run.
     *
     * @param subjectKind kind of whom it is about
     * @param subjectId whom it is about
     * @param rule the rule's key, such as "PAY-05/2"
     * @param sentence the sentence
     */
    public record Wanted(String subjectKind, String subjectId, String rule, String sentence) {}

    /** Judges the one subject again; empty when the finding does not come out any more. */
    public static Optional<FindingAgain> in(Settings settings, List<Path> inputs, Lists lists, Wanted wanted) {
        try (Probity probity = Probity.open(settings)) {
            Probity.Judging judging = probity.judging(probity.read(inputs).register(), lists);
            return judging.subjects().stream()
                    .filter(one ->
                            one.kind().equals(wanted.subjectKind()) && one.id().equals(wanted.subjectId()))
                    .findFirst()
                    .flatMap(subject -> again(judging, subject, wanted))
                    .map(raised -> new FindingAgain(
                            raised,
                            judging.passes().dossiers().apply(raised.subject()),
                            probity.book().translations()));
        }
    }

    private static Optional<Raised> again(Probity.Judging judging, Subject subject, Wanted wanted) {
        Passes passes = judging.passes();
        Alone alone = passes.first(subject);
        return passes.second(alone, id -> foundAbout(judging, id)).findings().stream()
                .map(Weighed::raised)
                .filter(raised -> raised.rule().key().equals(wanted.rule())
                        && raised.sentence().equals(wanted.sentence()))
                .findFirst();
    }

    private static List<Raised> foundAbout(Probity.Judging judging, String id) {
        return judging.subjects().stream()
                .filter(one -> one.id().equals(id))
                .flatMap(one -> judging.passes().first(one).verdict().findings().stream())
                .toList();
    }
}
