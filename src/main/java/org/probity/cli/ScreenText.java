package org.probity.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probity.screening.Match;
import org.probity.screening.PartyRecord;
import org.probity.screening.Searched;
import org.probity.screening.SideBySide;

/** What was found for a subject, for reading on a terminal. */
final class ScreenText {

    private static final int LABEL = 40;
    private static final int COLUMN = 36;

    private final StringBuilder text = new StringBuilder();

    ScreenText(Map<PartyRecord, List<Match>> found, Searched searched, List<String> doubts) {
        found.forEach(this::party);
        line(searched.said());
        doubts.forEach(doubt -> line("Nobody is cleared by this: " + doubt + "."));
        text.append("A hit is a reason to look, not a finding of wrongdoing.");
    }

    private void party(PartyRecord party, List<Match> matches) {
        line(party.name() + ": " + (matches.isEmpty() ? "no hit." : Words.count(matches.size(), "hit") + "."));
        matches.forEach(this::match);
        line("");
    }

    private void match(Match match) {
        line("");
        line(String.format(
                Locale.ROOT,
                "  %s %.4f  %s on %s, entry %s: %s",
                match.band(),
                match.score(),
                match.entry().type(),
                match.entry().list(),
                match.entry().id(),
                match.entry().names().get(0).text()));
        match.reasons().forEach(reason -> line("    because  " + reason));
        match.supports().forEach(support -> line("    for      " + support));
        match.contradicts().forEach(contradiction -> line("    against  " + contradiction));
        line(row("", "as asked", "as listed"));
        SideBySide.of(match.party(), match.entry())
                .forEach(side -> line(row(side.label(), side.yours(), side.listed())));
    }

    private static String row(String label, String yours, String listed) {
        String end = label.length() > LABEL ? "…" + label.substring(label.length() - LABEL + 1) : label;
        return String.format(Locale.ROOT, "    %-" + LABEL + "s %-" + COLUMN + "s %s", end, yours, listed)
                .stripTrailing();
    }

    private void line(String said) {
        text.append(said).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
