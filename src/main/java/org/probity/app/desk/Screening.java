package org.probity.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.probity.app.BorrowedBook;
import org.probity.app.Settings;
import org.probity.decision.Checker;
import org.probity.decision.Passes;
import org.probity.dossier.Dossiers;
import org.probity.fact.Dossier;
import org.probity.fact.Problem;
import org.probity.fact.Subject;
import org.probity.intake.Intake;
import org.probity.intake.Reading;
import org.probity.rulebook.Raised;

/** One screening: what was typed is read, laid over the records, and judged in two passes. */
final class Screening {

    /** Files that speak of the whole mission; a form about one subject has none of them. */
    private static final Set<String> NOT_OF_ONE_SUBJECT = Set.of("mission", "rates", "lists", "listings");

    private final Settings settings;
    private final Records records;
    private final BorrowedBook book;

    Screening(Settings settings, Records records, BorrowedBook book) {
        this.settings = settings;
        this.records = records;
        this.book = book;
    }

    List<Problem> problems(Submission submission) {
        try {
            Reading typed = read(submission);
            subject(submission, dossiers(submission, typed));
            return List.of();
        } catch (SubmissionRefused refused) {
            return refused.problems();
        }
    }

    Screened of(Submission submission) {
        Reading typed = read(submission);
        List<Recognised> recognised =
                records.finder().recognise(typed.register(), ground(submission).who());
        Submission known = SureIds.in(submission, recognised);
        Dossiers dossiers = dossiers(known, known.equals(submission) ? typed : read(known));
        Subject subject = subject(known, dossiers);
        Passes passes = passes(known, dossiers);
        List<Raised> others = passes.others(subject, findings(known, dossiers, passes));
        Dossier dossier =
                Stranger.seen(dossiers.dossier(subject), known, ground(known).dossiers());
        return new Screened(
                known,
                dossier.with(others.stream().map(Raised::asFact).toList()),
                passes.checker().decide(passes.checker().judge(dossier), () -> dossier, others),
                ground(known).stamp(),
                ground(known).lists(),
                ground(known).entries(dossier),
                recognised,
                records.problems());
    }

    private Ground ground(Submission submission) {
        return records.ground(settings, book, submission.asOf());
    }

    private Reading read(Submission submission) {
        List<Problem> problems = new ArrayList<>();
        for (String file : submission.rows().keySet()) {
            if (NOT_OF_ONE_SUBJECT.contains(file)) {
                problems.add(new Problem(file, "a form about one subject has none. Expected it among the records."));
            }
        }
        Reading reading = Intake.ofRows(submission.rows(), records.options(), records.earlier());
        problems.addAll(reading.problems());
        reading.rejects().forEach(reject -> problems.add(problem(reject)));
        if (!problems.isEmpty()) {
            throw new SubmissionRefused(problems);
        }
        return reading;
    }

    private static Problem problem(org.probity.intake.Reject reject) {
        String place = reject.origin().file() + ", line " + reject.origin().line();
        return new Problem(place, reject.toString().substring(place.length() + 2));
    }

    private Dossiers dossiers(Submission submission, Reading typed) {
        Dossiers all = ground(submission).dossiers();
        return submission.rows().isEmpty()
                ? all
                : all.with(ground(submission).who().named(typed.register()));
    }

    private Subject subject(Submission submission, Dossiers dossiers) {
        String id = ground(submission).who().partyOf(submission.subjectId());
        Optional<Subject> found = dossiers.subject(submission.kind(), id);
        return found.orElseThrow(() -> new SubmissionRefused(List.of(new Problem(
                "subject",
                "no " + submission.kind() + " has the id \"" + submission.subjectId()
                        + "\". Expected one of the register, or a row of the form."))));
    }

    private Passes passes(Submission submission, Dossiers dossiers) {
        return new Passes(
                new Checker(
                        book.rules(), book.book().outcomes(), ground(submission).lists()),
                dossiers::dossier,
                dossiers::connectedIds);
    }

    /** What the first pass finds about a party, looked for when somebody asks; of the records alone it is kept. */
    private Function<String, List<Raised>> findings(Submission submission, Dossiers dossiers, Passes passes) {
        Map<String, List<Raised>> found =
                submission.rows().isEmpty() ? ground(submission).found() : new HashMap<>();
        return id -> {
            List<Raised> known = found.get(id);
            if (known == null) {
                known = firstPass(passes, dossiers.subjects(id));
                found.put(id, known);
            }
            return known;
        };
    }

    private static List<Raised> firstPass(Passes passes, List<Subject> subjects) {
        return subjects.stream()
                .flatMap(one -> passes.first(one).verdict().findings().stream())
                .toList();
    }
}
