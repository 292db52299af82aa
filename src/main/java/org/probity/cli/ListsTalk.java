package org.probity.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.probity.app.lists.ImportResult;
import org.probity.app.lists.ListStanding;
import org.probity.fact.ListEntry;
import org.probity.fact.Problem;
import org.probity.intake.lists.ListDifference;
import org.probity.intake.lists.ListReading;

/**
 * What the commands about lists tell their user.
 *
 * @param talk where to
 */
record ListsTalk(Talk talk) {
    private static final int MOST_PROBLEMS = 10;

    void aboutImport(ImportResult result) {
        ListReading read = result.reading();
        talk.say(result.list() + ": " + Words.count(read.rows(), "row") + " read, " + counts(read.counts())
                + (read.kinds().isEmpty() ? "" : " (" + counts(read.kinds()) + ")")
                + (read.published() == null ? "" : ", of " + read.published()) + ".");
        read.notes().forEach((what, times) -> talk.say("  " + what + ": " + Words.number(times)));
        List<Problem> problems = result.problems();
        problems.stream().limit(MOST_PROBLEMS).map(Problem::toString).forEach(talk::say);
        if (problems.size() > MOST_PROBLEMS) {
            talk.say("and " + Words.number(problems.size() - MOST_PROBLEMS) + " more.");
        }
        if (result.isRefused()) {
            talk.say(result.list() + " was refused. "
                    + result.inUse()
                            .map(list -> "The one of " + list.knownOn() + " stays in use.")
                            .orElse("There is none in use."));
        } else {
            talk.say(result.list() + " is in use now.");
        }
    }

    private static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> Words.number(count.getValue()) + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    /** One line a list: name, state, entries, age, hash, title. */
    String line(ListStanding standing) {
        return String.format(
                java.util.Locale.ROOT,
                "%-18s %-8s %9s %14s  %-7s  %s",
                standing.card().list(),
                standing.word(),
                standing.kept().map(list -> Words.number(list.entries())).orElse("-"),
                standing.isMissing()
                        ? "-"
                        : standing.ageDays() + " of " + standing.card().maxAgeDays() + " days",
                standing.kept().map(list -> list.hash().substring(0, 7)).orElse("-"),
                standing.card().title() + (standing.card().mandatory() ? " (mandatory)" : ""));
    }

    void aboutDifference(ListDifference difference) {
        difference.added().forEach(entry -> talk.data("added    " + entry(entry)));
        difference.removed().forEach(entry -> talk.data("removed  " + entry(entry)));
        difference
                .changed()
                .forEach(change ->
                        talk.data("changed  " + entry(change.now()) + ": " + String.join(", ", change.what())));
        talk.say(Words.number(difference.added().size()) + " added, "
                + Words.number(difference.removed().size()) + " removed, "
                + Words.number(difference.changed().size()) + " changed.");
    }

    private static String entry(ListEntry entry) {
        return entry.id() + "  " + entry.names().get(0).text() + " (" + entry.kind() + ")";
    }
}
