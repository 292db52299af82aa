package org.probity.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.casebook.DossierJson;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.ListCard;
import org.probity.fact.ListEntry;
import org.probity.fact.Listing;
import org.probity.fact.SourceFact;

/** Why a subject must be looked at again: what was kept of it is not what is known now. */
final class Touched {

    private static final int MOST_SAID = 5;

    private Touched() {}

    /** What has changed in the lists for the subject and those around it, each in a clause. */
    static List<String> byLists(DossierJson then, DossierJson now) {
        Map<String, String> before = hits(then);
        Map<String, String> after = hits(now);
        List<String> reasons = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String meeting : all) {
            if (!before.containsKey(meeting)) {
                reasons.add(meeting + " is new");
            } else if (!after.containsKey(meeting)) {
                reasons.add(meeting + " is gone");
            } else if (!before.get(meeting).equals(after.get(meeting))) {
                reasons.add(meeting + " has changed");
            }
        }
        if (!then.lists().doubts().equals(now.lists().doubts())) {
            reasons.add("what is wrong with the lists has changed");
        }
        return reasons;
    }

    /** Party and entry, and how they meet together with what the entry says. */
    private static Map<String, String> hits(DossierJson papers) {
        Map<String, String> entries = new TreeMap<>();
        for (ListEntry entry : papers.entries()) {
            entries.put(
                    entry.list() + " " + entry.id(),
                    withoutPlaces(entry.toString().replace(entry.origin().toString(), "")));
        }
        Map<String, String> hits = new TreeMap<>();
        for (Hit hit : papers.dossier().all(Hit.class)) {
            String entry = hit.list() + " " + hit.listingId();
            hits.put(
                    "entry " + entry + " that may be " + hit.partyName() + " (" + hit.partyId() + ")",
                    hit.basis() + hit.band() + hit.type() + hit.from() + hit.until() + entries.get(entry));
        }
        return hits;
    }

    private static String withoutPlaces(String text) {
        return text.replaceAll("line=\\d+", "");
    }

    /** Rows about the subject and those around it that are new, gone or other than before. */
    static List<String> byRecords(DossierJson then, DossierJson now) {
        Map<String, Integer> balance = new TreeMap<>();
        rows(then).forEach(row -> balance.merge(row, -1, Integer::sum));
        rows(now).forEach(row -> balance.merge(row, 1, Integer::sum));
        TreeSet<String> files = new TreeSet<>();
        balance.forEach((row, difference) -> {
            if (difference != 0) {
                files.add(row.substring(0, row.indexOf('\n')));
            }
        });
        return files.isEmpty()
                ? List.of()
                : List.of("rows about it have changed in "
                        + String.join(", ", files.stream().limit(MOST_SAID).toList()));
    }

    private static List<String> rows(DossierJson papers) {
        List<String> rows = new ArrayList<>();
        for (Fact fact : papers.dossier().facts()) {
            if (fact instanceof SourceFact row && !(row instanceof ListCard || row instanceof Listing)) {
                rows.add(row.origin().file()
                        + '\n'
                        + row.toString().replace(row.origin().toString(), ""));
            }
        }
        return rows;
    }
}
