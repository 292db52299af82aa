package org.probity.batch;

import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

import org.probity.fact.Origin;
import org.probity.identity.Match;
import org.probity.identity.OneParty;
import org.probity.identity.WhoIsWho;

/** parties.csv: which ids were read as one party, which are probably or possibly one, and why. */
public final class PartiesCsv {

    /** Pairs that may be one are many in a large register; the likeliest are shown. */
    private static final int MOST_POSSIBLE = 10_000;

    private final CsvSheet sheet;

    private PartiesCsv(Writer to) {
        this.sheet = new CsvSheet(
                to, "band", "probability", "id", "name", "other_id", "other_name", "because", "against", "rows");
    }

    /** Writes the table and closes it: what is sure first, each party in the order of the files. */
    public static void write(Writer to, WhoIsWho who) {
        PartiesCsv csv = new PartiesCsv(to);
        for (OneParty party : who.oneParties()) {
            party.matches().forEach(match -> csv.line(party.party(), match));
        }
        who.probable().forEach(match -> csv.line(match.first(), match));
        who.possible(MOST_POSSIBLE).forEach(match -> csv.line(match.first(), match));
        csv.sheet.close();
    }

    private void line(Match.Named party, Match match) {
        sheet.line(
                match.band().word(),
                rounded(match.probability()),
                party.id(),
                party.name(),
                match.second().id(),
                match.second().name(),
                match.because(party),
                String.join("; ", match.against()),
                places(match.origins()));
    }

    private static Number rounded(double probability) {
        return java.math.BigDecimal.valueOf(probability).setScale(3, java.math.RoundingMode.HALF_UP);
    }

    private static String places(List<Origin> origins) {
        return origins.stream().map(Origin::place).collect(Collectors.joining(" "));
    }
}
