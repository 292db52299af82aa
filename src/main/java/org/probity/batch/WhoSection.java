package org.probity.batch;

import java.util.ArrayList;
import java.util.List;

import org.probity.identity.Match;
import org.probity.identity.OneParty;
import org.probity.identity.WhoIsWho;

/** The part of summary.html that says which ids were read as one party, and which probably are one. */
final class WhoSection {

    private static final int MOST = 100;
    private static final List<String> COLUMNS = List.of("Id", "Name", "Other id", "Other name", "Because");

    private final WhoIsWho who;

    WhoSection(WhoIsWho who) {
        this.who = who;
    }

    /** Nothing where nobody is anybody else. */
    void on(Html page) {
        List<List<Object>> sure = new ArrayList<>();
        for (OneParty party : who.oneParties()) {
            party.matches().forEach(match -> sure.add(line(party.party(), match)));
        }
        List<List<Object>> probable =
                who.probable().stream().map(match -> line(match.first(), match)).toList();
        if (sure.isEmpty() && probable.isEmpty()) {
            return;
        }
        page.element("h2", "Who is who");
        page.element(
                "p",
                "A person can confirm or refute each in a file identity_decisions.csv, which the next run reads. All are in"
                        + " parties.csv, with those that are possible by their names alone and used by no rule.");
        table(page, "Read as one party: ", sure);
        table(page, "Probably one party, and tied to each other: ", probable);
    }

    private static void table(Html page, String title, List<List<Object>> lines) {
        page.element("h3", title + lines.size());
        if (!lines.isEmpty()) {
            page.table(COLUMNS, lines.size() > MOST ? lines.subList(0, MOST) : lines);
        }
        if (lines.size() > MOST) {
            page.element("p", "The first " + MOST + " are shown.");
        }
    }

    private static List<Object> line(Match.Named party, Match match) {
        return List.of(
                party.id(), party.name(), match.second().id(), match.second().name(), match.because(party));
    }
}
