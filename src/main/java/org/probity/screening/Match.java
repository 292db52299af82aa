package org.probity.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.probity.fact.Hit;
import org.probity.fact.ListEntry;
import org.probity.fact.Origin;

/**
 * A party and an entry that may be the same, with everything that was weighed.
 *
 * @param party the party
 * @param entry the entry
 * @param basis what met: identifier, name, contact, stated
 * @param band how likely: sure, probable, possible
 * @param score how likely, 0-1
 * @param nameScore how alike the names are, 0-1
 * @param matched the number or listed name that met
 * @param reasons which words met how, and what else made them meet
 * @param supports what speaks for the same party besides the name
 * @param contradicts what speaks against it
 * @param row the user's row that met
 */
public record Match(
        PartyRecord party,
        ListEntry entry,
        String basis,
        String band,
        double score,
        double nameScore,
        String matched,
        List<String> reasons,
        List<String> supports,
        List<String> contradicts,
        Origin row) {

    private static final int DECIMALS = 4;

    public Match {
        reasons = List.copyOf(reasons);
        supports = List.copyOf(supports);
        contradicts = List.copyOf(contradicts);
    }

    /** As a fact for rules. */
    public Hit hit() {
        return new Hit(
                party.id(),
                party.name(),
                entry.list(),
                entry.id(),
                entry.type(),
                basis,
                band,
                rounded(score),
                rounded(nameScore),
                entry.names().get(0).text(),
                matched,
                reasons,
                supports,
                contradicts,
                entry.topics(),
                entry.from(),
                entry.until(),
                entry.reference(),
                List.of(row, entry.origin()));
    }

    private static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
