package org.probity.cli;

import java.util.Locale;

import org.probity.app.CheckRun;
import org.probity.batch.Totals;
import org.probity.decision.Outcome;
import org.probity.intake.FileReport;
import org.probity.intake.Reading;

/**
 * What a check tells its user.
 *
 * @param talk where to
 * @param verbose whether every file is spoken of
 */
record CheckTalk(Talk talk, boolean verbose) {

    void aboutFiles(Reading reading) {
        reading.problems().forEach(problem -> talk.say(problem.toString()));
        for (FileReport file : reading.files()) {
            boolean isNoteworthy = file.encoding().contains("guess")
                    || file.delimiter().contains("guess")
                    || !file.ignored().isEmpty()
                    || file.refused() + file.partly() > 0;
            if (verbose || isNoteworthy) {
                talk.say(aboutFile(file));
            }
        }
        if (verbose) {
            reading.notes().forEach(talk::say);
            reading.rejects().forEach(reject -> talk.say(reject.toString()));
        }
    }

    static String aboutFile(FileReport file) {
        return file.file() + ": " + file.encoding() + ", " + file.delimiter() + ", "
                + Words.count(file.rows(), "row") + ", " + Words.number(file.used()) + " used"
                + (file.partly() == 0 ? "" : ", " + Words.number(file.partly()) + " used in part")
                + (file.refused() == 0 ? "" : ", " + Words.number(file.refused()) + " refused")
                + (file.ignored().isEmpty() ? "" : ", columns not used: " + String.join(", ", file.ignored()));
    }

    void aboutRun(CheckRun run, Totals totals, Outlet outlet) {
        talk.say(String.format(
                Locale.ROOT,
                "Judged as of %s%s by %s from %s (%s).",
                run.judging().asOf(),
                run.judging().mission().isBlank() ? "" : " for " + run.judging().mission(),
                Words.count(run.ruleIds(), "rule"),
                run.card().rulesFrom(),
                run.card().rulesHash().substring(0, 7)));
        talk.say(Words.number(run.card().rowsRead()) + " rows read = "
                + Words.number(run.card().rowsUsed()) + " used + "
                + Words.number(run.card().rowsRefused()) + " refused, wholly or in part.");
        if (!run.card().saidOfInvented().isEmpty()) {
            talk.say(run.card().saidOfInvented());
        }
        talk.say(run.card().searched().said());
        run.card().saidOfDoubts().forEach(talk::say);
        talk.say("");
        Outcome[] outcomes = Outcome.values();
        for (int i = outcomes.length - 1; i >= 0; i--) {
            talk.say(String.format(Locale.ROOT, "  %-20s %,8d", shortly(outcomes[i]), totals.count(outcomes[i])));
        }
        talk.say("");
        talk.say(Words.count(totals.findings(), "finding") + " about " + Words.count(totals.subjects(), "subject")
                + ". A flag is a reason to look, not a finding of wrongdoing.");
        talk.say(outlet.see());
    }

    private static String shortly(Outcome outcome) {
        return outcome.words("vendor");
    }

    void aboutPace(Pace pace) {
        talk.say(pace.toString() + ".");
        if (verbose) {
            talk.say(pace.wholeRun());
        }
    }
}
